// What is no constant in an instance is told where the template has it.
#include <string>

template <class T> struct Store {
  [[api::get(T::path), api::tag(T::path), api::status(T::kStatus)]] int n();
//           ^ error[attribute-not-constant]: argument 1 of 'api::get' is not a constant expression
//             hint[attribute-not-constant]: a text that the compiler knows is a literal, or a constexpr char array or std::string_view
//           ^ note[attribute-not-constant]: read of non-constexpr variable 'path' is not allowed in a constant expression
//                              ^ error[attribute-not-constant]: argument 1 of 'api::tag' is not a constant expression
//                                hint[attribute-not-constant]: a text that the compiler knows is a literal, or a constexpr char array or std::string_view
//                              ^ note[attribute-not-constant]: read of non-constexpr variable 'path' is not allowed in a constant expression
  [[api::get("/o"), api::status(T::status)]] int o();
//                              ^ error[attribute-not-constant]: argument 1 of 'api::status' is not a constant expression
//                              ^ note[attribute-not-constant]: read of non-const variable 'status' is not allowed in a constant expression
};
struct Shop {
  static std::string path;
//                   ^ note[attribute-not-constant]: declared here
//                   ^ note[attribute-not-constant]: declared here
  static int status;
//           ^ note[attribute-not-constant]: declared here
  static constexpr int kStatus = 201;
};
template struct Store<Shop>;
//              ^ note[attribute-not-constant]: in instantiation of template class 'Store<Shop>' requested here
