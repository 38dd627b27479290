struct [[api::schema]] Lamp {
  [[api::multiple_of(5)]] int watts;
  [[api::multiple_of(0.01)]] double price;
};
