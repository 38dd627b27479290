// Behind a declaration, not behind the attributes of the next one, to which Clang gets first.
#include <oapi/api.hpp>

struct Lamp {
  [[api::minimum(1)]] int watts // Of light.
//                             ^ error[clang-error]: expected ';' at end of declaration list
//                               hint[clang-error]: insert ';'
      [[api::maximum(9)]] int hours;
};

[[api::get("/lamps")]] Lamp lamps()
//                                 ^ error[clang-error]: expected ';' after top level declarator
//                                   hint[clang-error]: insert ';'

/// All bulbs.
[[api::get("/bulbs")]] [[api::status(201)]] Lamp bulbs();

namespace plugs {
[[api::get("/plugs")]] Lamp plugs();
[[api::server("https://example.com")]]
//                                    ^ error[semicolon-missing]: expected ';' behind 'api::server', which is no part of a declaration
//                                      hint[semicolon-missing]: insert ';'
}

[[api::closed]] struct Socket {};
//                    ^ error[clang-error]: misplaced attributes; expected attributes here
//                      hint[clang-error]: attributes of a type stand behind 'struct', 'class' or 'enum'

[[api::info("Lamps", "1.0")]] Lamp sockets();
//     ^ error[attribute-misplaced]: 'api::info' cannot stand on a function
//       hint[attribute-misplaced]: it may stand on an empty declaration: write ';' behind its ']]'

[[api::define_tag("lamps")]]
//                          ^ error[semicolon-missing]: expected ';' behind 'api::define_tag', which is no part of a declaration
//                            hint[semicolon-missing]: insert ';'
