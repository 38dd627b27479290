/// Everything that gives light.
class [[api::tag("lamps")]] Lamps {
public:
  [[api::get("/lamps")]] int lamps();
  [[api::get("/lamps/old"), api::tag("museum", "lamps")]] int old_lamps();
};

namespace [[api::tag("rooms")]] rooms {
[[api::get("/rooms")]] int rooms();
class [[api::tag("doors")]] Doors {
public:
  [[api::get("/doors")]] int doors();
};
} // namespace rooms

[[api::get("/all"), api::tag("lamps"), api::tag("rooms")]] int all();

[[api::get("/untagged")]] int untagged();
