struct Lamp {
  bool on;
};

[[api::post("/lamps")]]
Lamp add(const Lamp &lamp);
