#include <string>

struct Plate {
  [[api::pattern("^\w-\\d{4}$")]] std::string number;
//                 ^ warning[escape-unknown]: C++ has no escape '\w': the text has only 'w'
//                   hint[escape-unknown]: write '\\w', or a raw text: R"(…)"
  [[api::pattern(R"(^\w+$)")]] std::string owner;
};

[[api::get("/plates"), api::response(200, "Tab\tand \x41")]] Plate plate();
