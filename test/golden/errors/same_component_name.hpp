namespace a {
struct Lamp {
//     ^ note[name-conflict]: 'a::Lamp' is declared here
  int watts;
};
} // namespace a
namespace b {
struct Lamp {
//     ^ error[name-conflict]: 'b::Lamp' and 'a::Lamp' are both named 'Lamp' in the document
//       hint[name-conflict]: give one of them another name with [[api::name("…")]], or set 'qualified-names'
  int lumens;
};
} // namespace b

[[api::get("/a")]] a::Lamp read_a();
[[api::get("/b")]] b::Lamp read_b();
