// Attributes behind the name of a type, where C++ has none.
struct A [[api::title("a")]] {
//              ^ error[attribute-unattached]: 'api::title' does not belong to a declaration here
//                hint[attribute-unattached]: attributes of a class stand in front of its name: struct [[…]] A
  int a;
};
class B [[api::title("b"), api::closed]] [[deprecated]] final {
//             ^ error[attribute-unattached]: 'api::title' does not belong to a declaration here
//               hint[attribute-unattached]: attributes of a class stand in front of its name: class [[…]] B
public:
  int b;
};
enum class C [[api::title("c")]] { one };
//                  ^ error[attribute-unattached]: 'api::title' does not belong to a declaration here
//                    hint[attribute-unattached]: attributes of an enum stand in front of its name: enum class [[…]] C
enum D [[api::title("d")]] : int { two };
//            ^ error[attribute-unattached]: 'api::title' does not belong to a declaration here
//              hint[attribute-unattached]: attributes of an enum stand in front of its name: enum [[…]] D
enum struct E [[api::title("e")]] : unsigned char { one, two };
//                   ^ error[attribute-unattached]: 'api::title' does not belong to a declaration here
//                     hint[attribute-unattached]: attributes of an enum stand in front of its name: enum struct [[…]] E
namespace inner {
struct F;
}
struct inner::F [[api::title("f")]] : A {
//                     ^ error[attribute-unattached]: 'api::title' does not belong to a declaration here
//                       hint[attribute-unattached]: attributes of a class stand in front of its name: struct [[…]] inner::F
  int f;
};
template <class T> struct G;
template <> struct G<int> [[api::title("g")]] {
//                               ^ error[attribute-unattached]: 'api::title' does not belong to a declaration here
//                                 hint[attribute-unattached]: attributes of a class stand in front of its name: struct [[…]] G<int>
  int g;
};
#define EXPORT
class EXPORT H [[api::title("h")]] {
//                    ^ error[attribute-unattached]: 'api::title' does not belong to a declaration here
//                      hint[attribute-unattached]: attributes of a class stand in front of its name: class [[…]] H
public:
  int h;
};
struct I [[api::title("i")]];
//              ^ error[attribute-unattached]: 'api::title' does not belong to a declaration here
//                hint[attribute-unattached]: attributes of a class stand in front of its name: struct [[…]] I
enum class J [[api::title("j")]];
//                  ^ error[attribute-unattached]: 'api::title' does not belong to a declaration here
//                    hint[attribute-unattached]: attributes of an enum stand in front of its name: enum class [[…]] J

// Right:
struct [[api::title("o")]] O {
  [[api::title("p")]] struct A a [[api::description("q")]];
  enum P { three } bits [[api::title("r")]] : 3;
};
[[api::get("/o")]] struct O o();
