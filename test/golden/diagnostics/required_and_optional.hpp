struct [[api::schema]] Lamp {
  [[api::required, api::optional]] int watts;
//                                     ^ error[required-and-optional]: 'watts' is said to be both required and optional
//                                       hint[required-and-optional]: keep one of them
};

// Right:
struct [[api::schema]] Bulb {
  [[api::optional]] int watts;
};
