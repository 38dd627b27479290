#include <string>

struct Lamp {
  [[api::format("date-time"), api::example("yesterday")]] std::string made;
//                                         ^ warning[format-mismatch]: the example does not have its format: is no date-time such as 2024-02-29T12:30:00Z
  [[api::format("date"), api::example("2023-02-29")]] std::string sold;
//                                    ^ warning[format-mismatch]: the example does not have its format: is no date such as 2024-02-29
  [[api::format("uuid")]] std::string id = "lamp-1";
//                                    ^ warning[format-mismatch]: the default does not have its format: is no uuid such as f81d4fae-7dec-11d0-a765-00a0c91e6bf6

  // Right:
  [[api::format("lamp-code"), api::example("anything")]] std::string code;
};
struct Owner {
  [[api::format("ipv6"), api::example("2001:db8::1")]] std::string address;
};
[[api::get("/owner"), api::response_example(200, R"({"address": "192.0.2.1"})")]] Owner owner();
//                         ^ warning[format-mismatch]: the example does not have its format: '/address' is no ipv6 such as 2001:db8::1
[[api::get("/lamps/{number}"), api::parameter_example("number", "one")]] Lamp lamp([[api::format("uri")]] std::string number);
//                                  ^ warning[format-mismatch]: the example does not have its format: is no uri such as https://example.com/lamps
