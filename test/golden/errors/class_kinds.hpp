struct Incomplete;
union Either {
  int a;
  float b;
};

[[api::post("/incomplete")]] void of_incomplete(Incomplete *lamp);
//                                                          ^ error[type-unknown]: no schema is known for 'Incomplete': it is only declared here; include the header that defines it
//                                                            hint[type-unknown]: leave it out with [[api::ignore]], or say what is on the wire: with [[api::one_of(oapi::type<…>)]] or [[api::schema_json("…")]] here, or for all of the type under 'types:' in oapi-gen.yaml
[[api::post("/union")]] void of_union(Either either);
//                                           ^ error[type-unknown]: no schema is known for 'Either': a union does not say which member it holds; use std::variant
//                                             hint[type-unknown]: leave it out with [[api::ignore]], or say what is on the wire: with [[api::one_of(oapi::type<…>)]] or [[api::schema_json("…")]] here, or for all of the type under 'types:' in oapi-gen.yaml
[[api::get("/lambda")]] auto of_auto();
//                           ^ error[type-unknown]: no schema is known for 'auto': the type is deduced from a body that is not read; write it out
//                             hint[type-unknown]: leave it out with [[api::ignore]], or say what is on the wire: with [[api::one_of(oapi::type<…>)]] or [[api::schema_json("…")]] here, or for all of the type under 'types:' in oapi-gen.yaml
