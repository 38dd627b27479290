[[api::get("/lamps")]] int lamps();
inline [[api::get("/bulbs")]] int bulbs();
//            ^ error[attribute-unattached]: 'api::get' does not belong to a declaration here
//              hint[attribute-unattached]: write it in front of the declaration or behind the declared name
