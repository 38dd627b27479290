// A name that an attribute gives to a type is that of another one: no namespace tells them apart.
struct Lamp {
//     ^ note[name-conflict]: 'Lamp' is declared here
  int watts;
};
struct [[api::name("Lamp")]] Bulb {
//                           ^ error[name-conflict]: 'Bulb' and 'Lamp' are both named 'Lamp' in the document
//                             hint[name-conflict]: give one of them another name with [[api::name("…")]]
  int lumens;
};
namespace garden {
struct Torch {
//     ^ note[name-conflict]: 'garden::Torch' is declared here
  int hours;
};
struct [[api::name("Torch")]] Fire {
//                            ^ error[name-conflict]: 'garden::Fire' and 'garden::Torch' are both named 'Torch' in the document
//                              hint[name-conflict]: give one of them another name with [[api::name("…")]]
  int degrees;
};
} // namespace garden

[[api::get("/lamp")]] Lamp lamp();
[[api::get("/bulb")]] Bulb bulb();
[[api::get("/torch")]] garden::Torch torch();
[[api::get("/fire")]] garden::Fire fire();
