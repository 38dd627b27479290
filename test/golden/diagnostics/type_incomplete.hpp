struct [[api::schema]] Lamp;
//                     ^ error[type-incomplete]: 'Lamp' is only declared here, its members are not known
//                       hint[type-incomplete]: include the header that defines it

// Right:
struct [[api::schema]] Bulb {
  int watts;
};
