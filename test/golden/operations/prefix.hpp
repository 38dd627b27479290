namespace [[api::prefix("/v1")]] v1 {
[[api::get("/lamps")]] int lamps();

class Rooms {
public:
  [[api::get("/rooms")]] int rooms();
};

class [[api::prefix("/admin")]] Admin {
public:
  [[api::get("/users")]] int users();
};

/// Webhooks have no path.
[[api::webhook("switched")]] void switched();
} // namespace v1

class [[api::prefix("/houses/{house}")]] House {
public:
  [[api::get("/doors/{door}")]] int door(int house, int door);
};
