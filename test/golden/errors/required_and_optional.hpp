struct [[api::schema]] Lamp {
  [[api::required, api::optional]] int watts;
};
