// The key under 'types:' is the qualified name.
namespace money {
class Decimal;
[[api::get("/amount")]] Decimal &amount();
//                               ^ error[type-unknown]: no schema is known for 'Decimal': it is only declared here; include the header that defines it
//                                 hint[type-unknown]: leave it out with [[api::ignore]], or say what is on the wire: with [[api::one_of(oapi::type<…>)]] or [[api::schema_json("…")]] here, or for all of the type under 'types:' in oapi-gen.yaml, as 'money::Decimal'
} // namespace money
