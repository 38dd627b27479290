inline int count() {
  struct [[api::schema]] Lamp {
//              ^ warning[attribute-in-function-body]: 'api::schema' inside a function body has no effect
//                hint[attribute-in-function-body]: move the declaration out of the function
    int watts;
  };
  return sizeof(Lamp);
}

// Right:
struct [[api::schema]] Bulb {
  int watts;
};
