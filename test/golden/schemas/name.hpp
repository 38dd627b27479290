struct [[api::schema, api::name("light")]] Lamp {
  [[api::name("is-on")]] bool on;
};

enum class [[api::schema]] Color { red [[api::name("Red!")]], green };

[[api::get("/lamps")]] int lamps([[api::name("room-name")]] const char *room);
