struct [[api::schema]] Lamp {
  [[api::mimimum(1)]] int watts;
//       ^ error[unknown-attribute]: unknown attribute 'api::mimimum'
//         hint[unknown-attribute]: did you mean 'minimum'?
};

// Right:
struct [[api::schema]] Bulb {
  [[api::minimum(1)]] int watts;
};
