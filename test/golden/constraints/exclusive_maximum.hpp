struct [[api::schema]] Lamp {
  [[api::exclusive_maximum(1)]] double share;
};
