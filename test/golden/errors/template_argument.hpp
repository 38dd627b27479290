template <class T, int Max> struct Box {
  [[api::maximum(Max)]] T content;
//       ^ error[constraint-mismatch]: 'api::maximum' holds for numbers, but 'Lamp' is an object
};
struct Lamp {
  int watts;
};

[[api::get("/fine")]] Box<int, 3> fine();
[[api::get("/wrong")]] Box<Lamp, 3> wrong();
