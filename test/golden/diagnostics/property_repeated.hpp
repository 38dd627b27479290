struct [[api::schema]] Lamp {
  int id;
//    ^ note[property-repeated]: the first one is here
  [[api::name("id")]] int number;
//                        ^ error[property-repeated]: 'Lamp' has two members that are called "id" on the wire
//                          hint[property-repeated]: give one of them another name with [[api::name("…")]]
};

// Right:
struct [[api::schema]] Bulb {
  int id;
  [[api::name("serial-number")]] int number;
};
