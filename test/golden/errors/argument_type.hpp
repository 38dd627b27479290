struct Pair {
  int first;
  int second;
};
int variable;

struct [[api::schema]] Lamp {
  [[api::default_value(Pair{1, 2})]] int watts;
  [[api::example(&variable)]] int lumens;
//               ^ error[attribute-argument-type]: argument 1 of 'api::example' cannot be of type 'int *'
//                 hint[attribute-argument-type]: write a number, a text, true, false, nullptr, an enumerator, an array of these, oapi::type<T> or a structure of namespace oapi
};
