namespace [[api::rename_all("camelCase")]] camel {
enum class Bulb_Kind { warm_white, cold_white };
struct [[api::schema]] Lamp {
  int max_watts;
  int id;
  int HTTPPort;
  [[api::name("as_it_is")]] int named;
  Bulb_Kind bulb_kind = Bulb_Kind::cold_white;
};
struct [[api::schema, api::rename_all("kebab-case")]] Room {
  int ceiling_height;
  int floorArea;
};
} // namespace camel

struct [[api::schema, api::rename_all("PascalCase")]] Pascal {
  int max_watts;
};
struct [[api::schema, api::rename_all("SCREAMING_SNAKE_CASE")]] Screaming {
  int maxWatts;
};
enum class [[api::schema, api::rename_all("UPPERCASE")]] Upper { warm, cold };
