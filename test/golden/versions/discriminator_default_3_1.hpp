// flags: --openapi 3.1
#include <oapi/api.hpp>
#include <optional>
#include <string>
#include <variant>

struct Cat {
  std::optional<std::string> kind;
};
struct Dog {
  const std::string kind = "dog";
};

struct [[api::schema]] Household {
  [[api::discriminator("kind", oapi::type<Cat>)]] std::variant<Cat, Dog> pet;
//       ^ warning[version-loss]: OpenAPI 3.1 has no default of a discriminator: it is left out
//         hint[version-loss]: OpenAPI 3.2 can say it: --openapi 3.2
};
