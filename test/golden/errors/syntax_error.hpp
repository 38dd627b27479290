struct Lamp {
  int watts
//         ^ error[clang-error]: expected ';' at end of declaration list
//           hint[clang-error]: insert ';'
};

[[api::get("/lamps")]] Lmap lamps();
//                     ^ error[clang-error]: unknown type name 'Lmap'
