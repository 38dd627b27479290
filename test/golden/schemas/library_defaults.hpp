// Defaults of types of the library that are no containers.
#include <chrono>
#include <string>
#include <tuple>
#include <utility>
#include <variant>

struct Timing {
  std::chrono::seconds wait = std::chrono::seconds(90);
  std::chrono::milliseconds poll{3'605'000};
  std::chrono::milliseconds fraction{1500};
  std::chrono::hours keep = std::chrono::hours{25};
  std::chrono::milliseconds limit = std::chrono::minutes(2);
  std::chrono::nanoseconds none{0};
  std::chrono::seconds unknown = std::chrono::seconds(1) + std::chrono::seconds(2);
  std::pair<int, std::string> first{1, "one"};
  std::tuple<int, double, bool> triple = {1, 2, true};
};
struct Choice {
  std::variant<int, bool> number = 3;
  std::variant<int, bool> flag = true;
  std::variant<std::string, int> text = std::string("three");
  std::variant<std::string, int> converted = "three";
};
[[api::get("/timing")]] Timing timing(std::chrono::seconds since = std::chrono::seconds(5));
[[api::get("/choice")]] Choice choice();
