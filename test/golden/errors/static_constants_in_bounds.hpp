struct [[api::schema]] Lamp {
  [[api::minimum(10)]] static constexpr int watts = 3;
  [[api::constant(3), api::maximum(2)]] int lumens;
  [[api::default_value(7)]] static constexpr int volts = 8;
  [[api::default_value(7)]] static constexpr int grade = 7;
};
