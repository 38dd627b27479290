struct [[api::schema]] Lamp {
  int watts;
  [[api::flatten]] Lamp *twin;
};
