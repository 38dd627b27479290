#include <string>

constexpr int kNumber = 3;
int run_time();

struct Lamp {
  [[api::maximum("ten")]] int watts;
  [[api::maximum]] int lumens;
  [[api::maximum(1, 2)]] int kelvin;
  [[api::maximum(kNumbr)]] int misspelt;
  [[api::maximum(run_time())]] int not_constant;
  [[api::min_length(-1)]] std::string negative;
  [[api::pattern(7)]] std::string name;
  [[api::closed(1)]] int price;
  [[api::maximum(1), api::maximum(2)]] int twice;
};
[[api::get("/lamps"), api::status(42)]] Lamp lamps();
[[api::get("/other"), api::response("6XX")]] Lamp other();
[[api::get("/type"), api::response(404, "No", 3)]] Lamp type();
[[api::get()]] Lamp nothing();
[[api::get("/media"), api::produces("text")]] Lamp media();
