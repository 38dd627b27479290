struct [[api::schema]] Lamp {
  [[api::read_only, api::write_only]] int watts;
//                                        ^ error[read-and-write-only]: what is both read-only and write-only can be neither read nor written
};

// Right:
struct [[api::schema]] Bulb {
  [[api::read_only]] int watts;
};
