// real
#include <string>
#include <variant>
struct Item {
  std::variant<int, std::string> value = 5;
};
[[api::get("/x")]] Item item();
