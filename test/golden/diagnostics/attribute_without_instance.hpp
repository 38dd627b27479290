template <class Thing> struct Store {
  [[api::get("/lamps")]] Thing all();
//       ^ warning[attribute-without-instance]: 'api::get' stands in a template of which there is no instance, so it has no effect
//         hint[attribute-without-instance]: use the template with its arguments, or instantiate it: template struct Name<Argument>;
};

// Right:
template <class Thing> struct Depot {
  [[api::get("/bulbs")]] Thing all();
};
template struct Depot<int>;
