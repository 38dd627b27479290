#include <oapi/api.hpp>
#include <any>
#include <string>
#include <variant>

struct Cat {
  std::string kind;
  int lives;
};

struct Dog {
  std::string kind;
  int tricks;
};

struct [[api::schema]] Household {
  [[api::discriminator("kind", oapi::Tagged<Cat>{"cat"}, oapi::Tagged<Dog>{"dog"})]] std::variant<Cat, Dog> pet;
  [[api::one_of(oapi::type<Cat>, oapi::type<Dog>), api::discriminator("kind")]] std::any other;
};
