// real
#include <string>
#include <variant>
#include <vector>
struct Item {
  std::vector<std::variant<int, std::string>> values{{}, {}};
};
[[api::get("/x")]] Item item();
