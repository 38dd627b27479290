// Each instance has one of a longer name.
#include <memory>

template <class T> struct Box {
  T content;
};
template <class T> struct Grown {
  T value;
  std::unique_ptr<Grown<Box<T>>> next;
//                               ^ error[type-unknown]: no schema is known for 'Grown<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<int>>>>>>>>>>>>>>>>>': there are more than 16 template arguments inside each other
//                                 hint[type-unknown]: leave it out with [[api::ignore]], or say what is on the wire: with [[api::one_of(oapi::type<…>)]] or [[api::schema_json("…")]] here, or for all of the type under 'types:' in oapi-gen.yaml
};

[[api::get("/grown")]] Grown<int> grown();
