struct [[api::transparent]] Watts {
//            ^ error[transparent-members]: 'Watts' is transparent, but does not have exactly one member
//              hint[transparent-members]: leave the others out with [[api::ignore]], or the attribute
  int value;
  int tolerance;
};
[[api::get("/lamps")]] Watts lamps();

// Right:
struct [[api::transparent]] Volts {
  int value;
};
[[api::get("/bulbs")]] Volts bulbs();
