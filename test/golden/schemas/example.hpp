#include <string>
#include <vector>

struct [[api::schema, api::example(R"({"name": "hall", "watts": 40, "rooms": [1]})")]] Lamp {
  [[api::example("hall"), api::example("cellar")]] std::string name;
  [[api::example(40, 60)]] int watts;
  [[api::example("[1, 2]")]] std::vector<int> rooms;
};

[[api::get("/lamps")]] int lamps([[api::example(7)]] int room);
