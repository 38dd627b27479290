struct [[api::schema]] Lamp {
  [[api::read_only]] int id;
};
