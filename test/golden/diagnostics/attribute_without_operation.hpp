struct Lamp {
  int watts;
};
struct [[api::tag("lamps")]] Forgotten {
//            ^ warning[attribute-without-operation]: 'api::tag' on 'Forgotten' has no effect: it holds for the operations inside, and there are none
  Lamp lamps() { return {}; }
};
template <class T> struct Crud {
  [[api::get("/all")]] T all();
};
struct [[api::prefix("/lamps"), api::tag("lamps")]] Lamps : Crud<Lamp> {};
//            ^ warning[attribute-without-operation]: 'api::prefix' on 'Lamps' has no effect: it holds for the operations inside, and there are none
//              hint[attribute-without-operation]: those of a base stand in 'Crud<Lamp>': put it there, where it can depend on the arguments of a template, as in [[api::prefix(T::kPath)]]
struct Base {
  [[api::get("/base")]] int base();
};
struct [[api::tag("lamps")]] Derived : Base {};
//            ^ warning[attribute-without-operation]: 'api::tag' on 'Derived' has no effect: it holds for the operations inside, and there are none

// Right:
struct [[api::tag("lamps")]] Controller { // Its functions can have their attributes elsewhere.
  Controller();
  Lamp lamps();
};
struct [[api::tag("lamps")]] Outer {
  struct Part {
    static Lamp part();
  };
};
template <class T> struct [[api::prefix(T::kPath)]] Resource {
  [[api::get("/all"), api::operation_id(T::kPath + 1)]] T all();
};
struct Bulb {
  static constexpr const char *kPath = "/bulbs";
  int watts;
};
struct Bulbs : Resource<Bulb> {};
struct [[api::prefix("/plugs")]] Plugs {
  struct Inner {
    [[api::get("/one")]] int one();
  };
};
struct [[api::webhook("broken"), api::tag("lamps")]] Broken {
  int part;
};
