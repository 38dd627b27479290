struct Lamp {
  bool on;
};

[[api::patch("/lamps/{id}")]]
Lamp change(int id, Lamp lamp);
