#include <variant>

union [[api::schema]] Brightness {
//                    ^ error[type-union]: 'Brightness' is a union: nothing says which member is on the wire
//                      hint[type-union]: use std::variant, or [[api::one_of(oapi::type<…>)]]
  int watts;
  float lumens;
};

// Right:
using Strength [[api::schema]] = std::variant<int, float>;
