#include <oapi/api.hpp>
#include <optional>
#include <string>
#include <vector>

struct Lamp {
  [[api::format("date-time"), api::example("yesterday")]] std::string made;
  [[api::format("date"), api::example("2023-02-29")]] std::string sold;
  [[api::format("uuid")]] std::string id = "lamp-1";

  // Right:
  [[api::format("ipv6"), api::example("2001:db8::1")]] std::string address;
  [[api::format("lamp-code"), api::example("anything")]] std::string code;
};
[[api::get("/lamps"), api::response_example(200, R"([{"made": "2024-02-29T12:30:00Z", "sold": "2024-02-29",
//                                               ^ error[constant-not-json]: "[{"made": "2024-02-29T12:30:00Z", "sold": "2024-02-29",
//                         ^ warning[format-mismatch]: the example does not have its format: '/0/address' is no ipv6 such as 2001:db8::1
  "id": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "address": "192.0.2.1", "code": "x"}]" is no JSON value for the type 'std::vector<Lamp>'
//                                                 hint[constant-not-json]: a text for a type that is not a string is read as JSON
  "id": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "address": "192.0.2.1", "code": "x"}])")]]
std::vector<Lamp> lamps();
[[api::get("/lamps/{number}"), api::parameter_example("number", "one")]] Lamp lamp([[api::format("uri")]] std::string number);
