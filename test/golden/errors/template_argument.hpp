template <class T, int Max> struct Box {
  [[api::maximum(Max)]] T content;
};
struct Lamp {
  int watts;
};

[[api::get("/fine")]] Box<int, 3> fine();
[[api::get("/wrong")]] Box<Lamp, 3> wrong();
