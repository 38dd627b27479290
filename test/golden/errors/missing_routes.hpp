#include <oapi/api.hpp>

[[api::get("/lamps")]] int lamps();

[[api::status(201)]] int without_route();
//     ^ error[route-missing]: 'without_route' carries 'api::status', but nothing makes it an operation
//       hint[route-missing]: add its route, such as [[api::get("/…")]] or [[api::webhook("…")]]
int only_a_parameter([[api::query]] int room);
//                          ^ error[route-missing]: 'only_a_parameter' carries 'api::query', but nothing makes it an operation
//                            hint[route-missing]: add its route, such as [[api::get("/…")]] or [[api::webhook("…")]]
[[api::tag("lamps"), api::hidden]] int hidden();

template <class T> struct Never {
  [[api::get("/never")]] T used();
//       ^ warning[attribute-without-instance]: 'api::get' stands in a template of which there is no instance, so it has no effect
//         hint[attribute-without-instance]: use the template with its arguments, or instantiate it: template struct Name<Argument>;
};

struct Lamp {
  [[api::post("/made")]] Lamp();
//       ^ error[attribute-on-special-function]: 'api::post' cannot stand on a constructor, destructor or conversion
//         hint[attribute-on-special-function]: write it on an ordinary function
  [[api::post("/unmade")]] ~Lamp();
//       ^ error[attribute-on-special-function]: 'api::post' cannot stand on a constructor, destructor or conversion
//         hint[attribute-on-special-function]: write it on an ordinary function
};
