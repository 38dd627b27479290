constexpr int kOne = 1;

struct [[api::schema]] Lamp {
  [[api::minimum(1)]] int watts;
  [[api::minimum(kOne)]] int lumens;
  [[api::minimum(kOne - 5)]] int temperature;
  [[api::minimum(0.25)]] double length;
  [[api::minimum(2)]] unsigned char narrowed;
  [[api::minimum(-9223372036854775807 - 1)]] long long lowest;
};
