enum class Color {
  [[api::description("Like blood")]] red,
//       ^ error[attribute-unattached]: 'api::description' does not belong to a declaration here
//         hint[attribute-unattached]: attributes of an enumerator stand behind its name: red [[…]]
  green,
  [[api::description("Like the sea")]] [[deprecated]] blue = 4,
//       ^ error[attribute-unattached]: 'api::description' does not belong to a declaration here
//         hint[attribute-unattached]: attributes of an enumerator stand behind its name: blue [[…]]
  [[api::minimum(1)]] yellow,
//       ^ error[attribute-misplaced]: 'api::minimum' cannot stand on an enumerator
//         hint[attribute-misplaced]: it may stand on a parameter, a data member or a type alias
  [[deprecated]] black,
// <- error[clang-error]: expected identifier
//    hint[clang-error]: attributes of an enumerator stand behind its name: black [[…]]
  white [[api::description("Like snow")]],
};
struct [[api::title("t")]] Lamp {
  enum [[api::title("Kinds")]] Kind : unsigned char { [[api::name("b")]] bulb, tube };
//                                                           ^ error[attribute-unattached]: 'api::name' does not belong to a declaration here
//                                                             hint[attribute-unattached]: attributes of an enumerator stand behind its name: bulb [[…]]
  Kind kind;
};
[[api::get("/lamps")]] Lamp lamps(Color color);
