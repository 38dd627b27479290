/// Reads ÿþ lamps.
[[api::get("/lamps"), api::description("café")]]
//                                     ^ error[attribute-not-utf8]: argument 1 of 'api::description' is not valid UTF-8
int lamps();

struct [[api::schema]] Lamp {
  int watts; ///< In µW.
};
