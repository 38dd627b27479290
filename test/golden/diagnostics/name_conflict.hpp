namespace kitchen {
struct Lamp {
//     ^ note[name-conflict]: 'kitchen::Lamp' is declared here
  int watts;
};
} // namespace kitchen
namespace garden {
struct Lamp {
//     ^ error[name-conflict]: 'garden::Lamp' and 'kitchen::Lamp' are both named 'Lamp' in the document
//       hint[name-conflict]: give one of them another name with [[api::name("…")]], or set 'qualified-names'
  int lumens;
};
} // namespace garden

[[api::get("/kitchen")]] kitchen::Lamp in_kitchen();
[[api::get("/garden")]] garden::Lamp in_garden();

// Right:
namespace cellar {
struct [[api::name("CellarLamp")]] Lamp {
  int lumens;
};
} // namespace cellar
[[api::get("/cellar")]] cellar::Lamp in_cellar();
