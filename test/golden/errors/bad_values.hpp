#include <string>

struct [[api::schema]] Lamp {
  [[api::pattern("([a-z]")]] std::string name;
//               ^ error[attribute-value]: the pattern is no ECMA-262 regular expression: '(' at offset 0 is never closed
  [[api::multiple_of(0)]] int watts;
//                   ^ error[attribute-value]: a multiple must be of more than 0
  [[api::minimum(5), api::maximum(3)]] int empty_range;
  [[api::min_length(5), api::max_length(3)]] std::string empty_length;
  [[api::schema_json("{")]] int json;
//                   ^ error[attribute-value]: the text is no JSON: this is no valid JSON: unexpected end of input; expected string literal
  [[api::extension("cost", "3")]] int extension;
//                 ^ error[attribute-value]: an extension's name begins with x-, "cost" does not
  [[api::extension("x-cost", "{")]] int extension_json;
//                           ^ error[attribute-value]: the text is no JSON: this is no valid JSON: unexpected end of input; expected string literal
  [[api::name("")]] int nameless;
//            ^ error[attribute-value]: a name cannot be empty
  [[api::rename_all("Title Case")]] int wrong_place;
//       ^ error[attribute-misplaced]: 'api::rename_all' cannot stand on a data member
//         hint[attribute-misplaced]: it may stand on a class, an enum or a namespace
};
struct [[api::schema, api::rename_all("Title Case")]] Cased {
//                                    ^ error[attribute-value]: "Title Case" is no way of writing names; known are camelCase, PascalCase, snake_case, kebab-case, SCREAMING_SNAKE_CASE, SCREAMING-KEBAB-CASE, lowercase, UPPERCASE
  int a;
};
[[api::webhook("")]] void nameless_event();
//             ^ error[attribute-value]: a webhook needs the event's name, "" is none
[[api::webhook("event", "shout")]] void wrong_method();
//                      ^ error[method-unknown]: "shout" is no HTTP method
//                        hint[method-unknown]: write one of get, put, post, delete, options, head, patch, trace, query
