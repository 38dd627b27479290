struct [[api::schema]] Lamp {
  [[api::deprecated(false)]] int lumens;
//                  ^ error[clang-error]: expected string literal as argument of 'deprecated' attribute
};
