struct Lamp {
  int watts;
};
struct Room {
  int floor;
};

[[api::post("/lamps")]] void add(Lamp lamp, Room room);
//                                               ^ error[body-repeated]: a second request body: 'room' of type 'Room'
//                                                 hint[body-repeated]: mark what travels in the query with [[api::query]], parts of a form with [[api::multipart]], and what is no part of the contract with [[api::ignore]]
//                                    ^ note[body-repeated]: the first one is here

// Right:
[[api::post("/bulbs")]] void add_bulb(Lamp bulb, [[api::query]] Room room);
