#include <string>

struct [[api::schema]] Lamp {
  [[api::optional]] std::string name;
  int watts;
};

[[api::get("/lamps")]] int lamps([[api::optional]] int limit);
