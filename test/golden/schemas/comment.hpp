struct [[api::schema, api::comment("see the manual")]] Lamp {
  [[api::comment("at most 100 for now")]] int watts;
};
