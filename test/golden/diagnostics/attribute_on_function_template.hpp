template <class Thing>
[[api::get("/lamps")]] Thing all(int room);
//     ^ error[attribute-on-function-template]: 'api::get' cannot stand on a function template
//       hint[attribute-on-function-template]: declare one function for each instance that the API has

// Right:
struct Bulb {
  int watts;
};
[[api::get("/bulbs")]] Bulb all_bulbs(int room);
