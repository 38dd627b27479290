// light
#include <string>
#include <vector>
struct Item {
  struct Part {
    std::string name;
  };
  std::vector<Part> parts;
};
[[api::get("/x")]] Item item();
