#include <string>

struct [[api::schema, api::polymorphic("kind"), api::closed]] Shape {
//                                                   ^ error[polymorphic-closed]: 'Shape' admits no further members, but classes derive from it that add some
//                                                     hint[polymorphic-closed]: put [[api::closed]] on those classes
  int color;
};
struct Circle : Shape {};

struct [[api::schema, api::discriminator_value("x")]] Alone {
//                         ^ error[discriminator-value-lost]: 'Alone' derives from no class with [[api::polymorphic]]
//                           hint[discriminator-value-lost]: put [[api::polymorphic("…")]] on the base class
  int x;
};

struct [[api::schema, api::transparent]] Two {
//                         ^ error[transparent-members]: 'Two' is transparent, but does not have exactly one member
//                           hint[transparent-members]: leave the others out with [[api::ignore]], or the attribute
  int x, y;
};
struct [[api::schema, api::transparent]] None {};
//                         ^ error[transparent-members]: 'None' is transparent, but does not have exactly one member
//                           hint[transparent-members]: leave the others out with [[api::ignore]], or the attribute
