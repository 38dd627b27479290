#include <oapi/api.hpp>
#include <string>
#include <variant>
#include <vector>

struct Cat {
  const std::string kind = "cat";
};
struct Dog {
  const std::string kind = "dog";
};

struct [[api::schema]] Household {
  [[api::discriminator("kind")]] std::vector<std::variant<Cat, Dog>> pets;
  [[api::discriminator("kind")]] int number;
  [[api::discriminator("kind")]] std::variant<Cat, Dog> pet;
};

[[api::get("/pets")]] void pets([[api::discriminator("kind")]] std::string name);
