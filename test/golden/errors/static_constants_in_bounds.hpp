struct [[api::schema]] Lamp {
  [[api::minimum(10)]] static constexpr int watts = 3;
//                                          ^ error[value-mismatch]: the constant does not match its schema: is below the minimum 10
  [[api::constant(3), api::maximum(2)]] int lumens;
//       ^ error[value-mismatch]: the constant does not match its schema: is above the maximum 2
  [[api::default_value(7)]] static constexpr int volts = 8;
//       ^ error[value-mismatch]: the default does not match its schema: is not 8
  [[api::default_value(7)]] static constexpr int grade = 7;
};
