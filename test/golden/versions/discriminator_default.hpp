// flags: --openapi 3.2
#include <oapi/api.hpp>
#include <optional>
#include <string>
#include <variant>

struct Cat {
  std::optional<std::string> kind;
  int lives;
};
struct Dog {
  const std::string kind = "dog";
  int tricks;
};

struct [[api::schema]] Household {
  [[api::discriminator("kind", oapi::type<Cat>, oapi::Tagged<Cat>{"cat"})]] std::variant<Cat, Dog> pet;
  [[api::discriminator("kind", oapi::type<Cat>)]] std::variant<Cat, Dog> other;
};
