[[api::get("/lamps"), api::operation_id("listLamps")]]
int lamps();

class Rooms {
public:
  [[api::get("/rooms"), api::operation_id("rooms.list")]] int list();
};
