struct Inner {
  int a = 1;
};
struct Outer {
  [[api::flatten]] Inner inner;
  [[api::ignore]] int secret = 9;
  int z = 3;
};
struct [[api::schema]] Big {
  Outer outer = Outer{};
};
