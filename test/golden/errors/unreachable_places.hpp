struct [[api::schema]] Lamp {
  int watts;

private:
  [[api::minimum(1)]] int hidden_one;
//       ^ warning[attribute-not-public]: 'api::minimum' has no effect on a member that is not public
};

template <class T>
[[api::get("/template")]] T of_template(T value);
//     ^ error[attribute-on-function-template]: 'api::get' cannot stand on a function template
//       hint[attribute-on-function-template]: declare one function for each instance that the API has

inline int helper() {
  [[api::schema]] struct Local {
//       ^ warning[attribute-in-function-body]: 'api::schema' inside a function body has no effect
//         hint[attribute-in-function-body]: move the declaration out of the function
    int inside;
  };
  return 1;
}

[[api::get("/lamps")]] Lamp lamps();
