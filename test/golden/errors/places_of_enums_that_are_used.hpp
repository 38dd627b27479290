// What Clang misses of an enum with an attribute in the wrong place is not told.
enum class Color { [[api::description("Like blood")]] red, green };
//                        ^ error[attribute-unattached]: 'api::description' does not belong to a declaration here
//                          hint[attribute-unattached]: attributes of an enumerator stand behind its name: red [[…]]
enum class Size [[api::title("Sizes")]] : int { small, large };
//                     ^ error[attribute-unattached]: 'api::title' does not belong to a declaration here
//                       hint[attribute-unattached]: attributes of an enum stand in front of its name: enum class [[…]] Size
struct Lamp {
  enum Kind [[api::title("Kinds")]] { bulb, tube };
//                 ^ error[attribute-unattached]: 'api::title' does not belong to a declaration here
//                   hint[attribute-unattached]: attributes of an enum stand in front of its name: enum [[…]] Kind
  Kind kind = bulb;
  Color color = Color::red;
  Size size = Size::small;
};
[[api::get("/lamps")]] Lamp lamps(Color color = Color::red, Size size = Size::large);
[[api::get("/bulbs")]] Bulb bulbs();
//                     ^ error[clang-error]: unknown type name 'Bulb'
