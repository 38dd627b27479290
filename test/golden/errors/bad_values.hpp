#include <string>

struct [[api::schema]] Lamp {
  [[api::pattern("([a-z]")]] std::string name;
  [[api::multiple_of(0)]] int watts;
  [[api::minimum(5), api::maximum(3)]] int empty_range;
  [[api::min_length(5), api::max_length(3)]] std::string empty_length;
  [[api::schema_json("{")]] int json;
  [[api::extension("cost", "3")]] int extension;
  [[api::extension("x-cost", "{")]] int extension_json;
  [[api::name("")]] int nameless;
  [[api::rename_all("Title Case")]] int wrong_place;
};
struct [[api::schema, api::rename_all("Title Case")]] Cased {
  int a;
};
[[api::webhook("")]] void nameless_event();
[[api::webhook("event", "shout")]] void wrong_method();
