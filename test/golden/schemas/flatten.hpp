struct Position {
  int x;
  int y;
};
struct [[api::schema]] Lamp {
  int id;
  [[api::flatten]] Position position;
  bool on;
};
