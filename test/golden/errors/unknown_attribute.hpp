struct Lamp {
  [[api::mimimum(1)]] int watts;
//       ^ error[unknown-attribute]: unknown attribute 'api::mimimum'
//         hint[unknown-attribute]: did you mean 'minimum'?
  [[api::xyzzy]] int lumens;
//       ^ error[unknown-attribute]: unknown attribute 'api::xyzzy'
};

[[api::gte("/lamps")]] int lamps();
//     ^ error[unknown-attribute]: unknown attribute 'api::gte'
//       hint[unknown-attribute]: did you mean 'get'?
[[api::get("/ok")]] Lamp ok();
