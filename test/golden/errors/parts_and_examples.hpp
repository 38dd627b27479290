#include <oapi/api.hpp>
#include <string>

[[api::post("/lamps"), api::request_example("x"), api::response_example(404, "x"),
//                          ^ error[example-target]: there is no request body that it could be an example of
//                                                                      ^ error[example-target]: there is no response 404 that it could be an example of
  api::parameter_example("limt", 3), api::header_example(200, "X-Totl", 3),
//                       ^ error[example-target]: there is no parameter 'limt' that it could be an example of
//                         hint[example-target]: did you mean 'limit'?
//                                                            ^ error[example-target]: there is no header 'X-Totl' of the response 200 that it could be an example of
//                                                              hint[example-target]: did you mean 'X-Total'?
  api::response_header(200, "X-Total", oapi::type<int>)]]
int lamps([[api::encoding(oapi::Encoding{.contentType = "text/plain"})]] int limit);
//               ^ error[part-attribute]: 'api::encoding' speaks of a part of a form, 'limit' is none
//                 hint[part-attribute]: mark it with [[api::multipart]] or [[api::form]]

struct User {
  int id;
};
[[api::put("/lamps"), api::request_example("{id: 1}"), api::response_example(200, "{}")]] User put(User user);
//                                         ^ error[constant-not-json]: "{id: 1}" is no JSON value for the type 'User'
//                                           hint[constant-not-json]: a text for a type that is not a string is read as JSON
[[api::patch("/lamps"), api::query("x", oapi::type<int>, oapi::Param{.example = "ten"})]] int patch();
//                           ^ error[constant-not-json]: "ten" is no JSON value for the type 'int'
//                             hint[constant-not-json]: a text for a type that is not a string is read as JSON
