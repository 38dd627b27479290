// flags: --openapi 3.0
// What 3.0 says in other words, without any loss.
#include <oapi/api.hpp>
#include <any>
#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

enum class Color { red, green };

struct Price { double amount; };

/// @see https://example.com
struct Item {
  [[api::nullable]] std::string name;
  [[api::nullable]] Color color;
  std::unique_ptr<Price> price;
  std::variant<std::monostate, int> count;
  std::nullptr_t nothing;
  std::pair<int, int> both;
  std::map<Color, Price> prices;
  [[api::exclusive_minimum(0), api::maximum(9)]] int low;
  [[api::exclusive_maximum(1.5)]] double high;
  [[api::constant("item")]] std::string kind;
  [[api::example("a")]] std::string one;
  [[api::example("a", "b")]] std::string two;
  [[api::content_encoding("base64url")]] std::string token;
  [[api::content_media_type("application/json")]] std::string json;
  std::vector<std::byte> bytes;
  /// What it looked like before.
  Price before;
  std::any anything;
};

[[api::post("/items")]] void add(Item item);
[[api::post("/photos")]] void photo([[api::multipart]] oapi::File photo, [[api::multipart]] std::string title);
[[api::get("/photos/{id}")]] oapi::File photo_of(int id);
[[api::get("/report"), api::produces("text/csv")]] std::string report();
