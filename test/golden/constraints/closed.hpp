struct [[api::schema, api::closed]] Lamp {
  int watts;
};
