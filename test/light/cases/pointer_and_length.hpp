// real
#include <string>
struct Item {
  std::string word = {"wording", 4};
};
[[api::get("/x")]] Item item();
