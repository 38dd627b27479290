struct [[api::schema]] Lamp {
  [[api::exclusive_minimum(0)]] double watts;
};
