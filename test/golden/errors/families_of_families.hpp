#include <oapi/api.hpp>
#include <string>

struct [[api::schema, api::polymorphic("kind")]] Shape {
  std::string color;
};
struct [[api::polymorphic("sub")]] Round : Shape {
//            ^ error[attribute-value]: 'Round' derives from 'Shape', whose family it belongs to; only the topmost class is polymorphic
  int radius;
};
struct Box : Shape {};
struct [[api::discriminator_value("Box")]] Crate : Shape {};
//                                         ^ error[attribute-value]: 'Crate' is told apart by "Box", which stands for 'Box' already; use [[api::discriminator_value]]

struct [[api::schema, api::polymorphic("kind"), api::additional_properties(false)]] Open {};
//                                                   ^ error[polymorphic-closed]: 'Open' admits no further members, but classes derive from it that add some
//                                                     hint[polymorphic-closed]: put [[api::closed]] on those classes
struct Door : Open {
  int width;
};

enum class [[api::flags, api::schema]] Rights { none = 0, all = -1 };
//                                                        ^ error[attribute-value]: 'all' is negative, so it is no combination of bits

struct [[api::schema, api::then_schema(oapi::type<Box>)]] Then {};
//                         ^ error[attribute-value]: 'api::then_schema' says nothing without an 'api::if_schema' beside it
