#include <oapi/api.hpp>
#include <string>

[[api::post("/lamps")]] void add([[api::encoding(oapi::Encoding{.contentType = "text/plain"})]] std::string name);
//                                      ^ error[part-attribute]: 'api::encoding' speaks of a part of a form, 'name' is none
//                                        hint[part-attribute]: mark it with [[api::multipart]] or [[api::form]]

// Right:
[[api::post("/bulbs")]] void add_bulb(
    [[api::multipart, api::encoding(oapi::Encoding{.contentType = "text/plain"})]] std::string name);
