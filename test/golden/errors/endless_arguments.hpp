#include <memory>
#include <string>
#include <vector>

template <class T> struct Grown {
  T value;
  std::unique_ptr<Grown<std::vector<T>>> next;
//                                       ^ error[type-unknown]: no schema is known for 'Grown<std::vector<vector<vector<vector<vector<vector<vector<basic_string<char, char_traits<char>, allocator<char>>, allocator<basic_string<char, char_traits<cha…': there are more than 16 template arguments inside each other
//                                         hint[type-unknown]: leave it out with [[api::ignore]], or say what is on the wire: with [[api::one_of(oapi::type<…>)]] or [[api::schema_json("…")]] here, or for all of the type under 'types:' in oapi-gen.yaml
};

[[api::get("/grown")]] Grown<std::string> grown();
