// real
#include <string>
struct Item {
  [[api::maximum(sizeof(std::string))]] int size;
};
[[api::get("/x")]] Item item();
