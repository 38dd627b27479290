template <class T, int Max> struct Box {
  [[api::maximum(Max)]] T content;
//       ^ error[constraint-mismatch]: 'api::maximum' holds for numbers, but 'Lamp' is an object
//         hint[constraint-mismatch]: objects have min_properties, max_properties, property_names, dependent_required, closed, additional_properties, unevaluated_properties, pattern_properties, dependent_schema
};
struct Lamp {
  int watts;
};

[[api::get("/fine")]] Box<int, 3> fine();
[[api::get("/wrong")]] Box<Lamp, 3> wrong();
