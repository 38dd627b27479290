[[api::define_tag("garages", "Where cars are")]];

[[api::get("/garages"), api::tag("garges")]] int garages();
//     ^ remark[tag-undefined]: the tag 'garges' is not defined, and 'garages' is
//       hint[tag-undefined]: if it is no misspelling, define it as well, in C++ with [[api::define_tag("garges")]]

// Right:
[[api::get("/cars"), api::tag("cars")]] int cars();
