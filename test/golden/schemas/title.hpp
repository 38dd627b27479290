struct [[api::schema, api::title("A lamp")]] Lamp {
  [[api::title("Watts")]] int watts;
};
