// real
#include <string>
struct div_t {
  std::string name;
};
[[api::get("/x")]] div_t item();
