#include <string>

/// Strings that YAML readers like to turn into something else.
struct [[api::schema]] Texts {
  [[api::example("1.10", "yes", "null", "~", "0123", "12:30:45", "=", "2024-02-29")]]
  std::string look_like_others;
  [[api::example(" leading", "trailing ", "tab\there", "", "- item", "a: b", "# c", "'", "\"")]]
  std::string punctuation;
  [[api::example("two\nlines", "\n", "trailing line\n", "caf\u00e9 \U0001F600", "\x01")]]
  std::string control;
  [[api::name("no"), api::description("A key: with a colon")]] int key;
  [[api::name("1.10")]] int number_key;
};
