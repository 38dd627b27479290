struct Lamp {
  int watts;
};
struct Room {
  int doors;
};

[[api::post("/lamps")]] void add(Lamp lamp, Room room);
