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
//       ^ error[attribute-value]: 'std::vector<std::variant<Cat, Dog>>' is no object whose member could tell what it is; for the elements of an array, put it on an alias of their type
  [[api::discriminator("kind")]] int number;
//       ^ error[attribute-value]: 'int' is no object whose member could tell what it is; for the elements of an array, put it on an alias of their type
  [[api::discriminator("kind")]] std::variant<int, std::string> none;
//       ^ error[attribute-value]: 'std::variant<int, std::string>' is no object whose member could tell what it is; for the elements of an array, put it on an alias of their type
  [[api::discriminator("kind")]] std::variant<Cat, Dog> pet;
};

[[api::get("/pets")]] void pets([[api::discriminator("kind")]] std::string name);
//                                     ^ error[attribute-value]: 'std::string' is no object whose member could tell what it is; for the elements of an array, put it on an alias of their type
