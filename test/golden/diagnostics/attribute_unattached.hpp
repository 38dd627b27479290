int [[api::get("/lamps")]] lamps();
//         ^ error[attribute-unattached]: 'api::get' does not belong to a declaration here
//           hint[attribute-unattached]: write it in front of the declaration or behind the declared name

// Right:
[[api::get("/bulbs")]] int bulbs();
int rooms [[api::get("/rooms")]] ();
