namespace a {
struct Lamp {
  int watts;
};
} // namespace a
namespace b {
struct Lamp {
  int lumens;
};
} // namespace b

[[api::get("/a")]] a::Lamp read_a();
[[api::get("/b")]] b::Lamp read_b();
