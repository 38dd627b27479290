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
struct Wire {
  int length;
};
const char *to_json(const Wire &wire, bool isPretty);
struct ostream;
void to_json(ostream &to, const Wire &wire);
void to_json(json::Value &to, const Wire &wire) = delete;
void to_json(const json::Value &from, const Wire &wire);
void to_json(Wire &wire, bool isPretty);
} // namespace shop
[[api::get("/wire")]] shop::Wire wire();
[[api::get("/lamp")]] shop::Lamp lamp();
[[api::get("/bulb")]] shop::Bulb bulb();
[[api::get("/plug")]] shop::Plug plug();
