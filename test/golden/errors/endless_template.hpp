template <class T, int N> struct Link {
  Link<T, N + 1> *next;
//                ^ error[type-unknown]: no schema is known for 'Link<int, 499 + 1>': there are more than 500 instances of this template
//                  hint[type-unknown]: leave it out with [[api::ignore]], or say what is on the wire: with [[api::one_of(oapi::type<…>)]] or [[api::schema_json("…")]] here, or for all of the type under 'types:' in oapi-gen.yaml
};

[[api::get("/links")]] Link<int, 0> links();
