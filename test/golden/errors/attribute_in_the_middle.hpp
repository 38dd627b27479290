[[api::get("/lamps")]] int lamps();
inline [[api::get("/bulbs")]] int bulbs();
//     ^ error[clang-error]: an attribute list cannot appear here
//       hint[clang-error]: write it in front of the whole declaration, or behind the declared name
