struct [[api::schema]] Lamp {
  [[api::maximum(100)]] int watts;
  [[api::maximum(1e10)]] double lumens;
  [[api::maximum(18446744073709551615u)]] unsigned long long most;
};
