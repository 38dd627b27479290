namespace json {
struct Value;
}
namespace shop {
struct Lamp {
  int watts;
};
void to_json(json::Value &to, const Lamp &lamp);
//   ^ remark[wire-format-by-hand]: 'to_json' for 'Lamp' is written by hand and not read: the document has the names of C++
//     hint[wire-format-by-hand]: say with [[api::name("…")]] what is called otherwise, or with [[api::schema_json("…")]] what is written

// Right:
struct Bulb {
  [[api::name("powerInWatts")]] int watts;
};
void to_json(json::Value &to, const Bulb &bulb);
struct [[api::schema_json(R"({"type": "string"})")]] Plug {
  int volts;
};
void to_json(json::Value &to, const Plug &plug);
} // namespace shop
[[api::get("/lamp")]] shop::Lamp lamp();
[[api::get("/bulb")]] shop::Bulb bulb();
[[api::get("/plug")]] shop::Plug plug();
