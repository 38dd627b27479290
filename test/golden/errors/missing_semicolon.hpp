// Nothing but the semicolon is missing: where the attributes got to is no fault of theirs.
struct Lamp {
  int lumens;
}
// <- error[clang-error]: expected ';' after struct
[[api::get("/lamps")]] Lamp
lamps();
