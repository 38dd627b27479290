struct [[api::schema]] Lamp {
  int watts;

private:
  [[api::minimum(1)]] int hidden_one;
};

template <class T>
[[api::get("/template")]] T of_template(T value);

inline int helper() {
  [[api::schema]] struct Local {
    int inside;
  };
  return 1;
}

[[api::get("/lamps")]] Lamp lamps();
