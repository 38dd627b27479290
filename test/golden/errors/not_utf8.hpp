/// Reads ÿþ lamps.
[[api::get("/lamps"), api::description("café")]]
int lamps();

struct [[api::schema]] Lamp {
  int watts; ///< In µW.
};
