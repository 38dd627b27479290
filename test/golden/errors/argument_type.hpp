struct Pair {
  int first;
  int second;
};
int variable;

struct [[api::schema]] Lamp {
  [[api::default_value(Pair{1, 2})]] int watts;
  [[api::example(&variable)]] int lumens;
};
