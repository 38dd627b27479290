// The types' own constants are the mapping where a discriminator is stated.
// clang-format off
#include <oapi/api.hpp>
#include <any>
#include <string>
#include <variant>

struct Cat {
  const std::string kind = "cat";
  int lives;
};
struct Dog {
  [[api::constant("dog")]] std::string kind;
  int tricks;
};
struct Hen {
  std::string kind;
  int eggs;
};

struct [[api::schema]] Household {
  [[api::one_of(oapi::type<Cat>, oapi::type<Dog>), api::discriminator("kind")]] std::any pet;
  [[api::discriminator("kind"), api::any_of(oapi::type<Cat>, oapi::type<Hen>)]] std::any other;
  [[api::discriminator("kind")]] std::variant<Dog, Hen> animal;
  [[api::discriminator("kind", oapi::Tagged<Hen>{"hen"})]] std::variant<Cat, Hen> bird;
};
