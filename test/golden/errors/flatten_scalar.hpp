struct [[api::schema]] Lamp {
  [[api::flatten]] int watts;
};
