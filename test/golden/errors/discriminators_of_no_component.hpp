#include <oapi/api.hpp>
#include <any>
#include <string>
#include <variant>

struct Cat {
  const std::string kind = "cat";
};
struct Dog {
  const std::string kind = "dog";
};

struct [[api::schema]] Household {
  [[api::discriminator("kind", oapi::type<int>)]] std::variant<Cat, Dog> pet;
//                             ^ error[attribute-value]: a discriminator chooses between components, and 'int' is none; name a class or an alias with attributes
  [[api::discriminator("kind", oapi::Tagged<int>{"b"})]] std::variant<Cat, Dog> other;
//                             ^ error[attribute-value]: a discriminator chooses between components, and 'int' is none; name a class or an alias with attributes
};
