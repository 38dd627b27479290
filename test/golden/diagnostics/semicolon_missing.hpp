[[api::info("Lamps", "1.0")]]
//                           ^ error[semicolon-missing]: expected ';' behind 'api::info', which is no part of a declaration
//                             hint[semicolon-missing]: insert ';'
struct Lamp {
  int watts;
};

// Right:
[[api::define_tag("lamps")]];
[[api::get("/lamps"), api::tag("lamps")]] Lamp lamps();
