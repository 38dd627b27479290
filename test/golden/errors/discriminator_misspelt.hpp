#include <oapi/api.hpp>
#include <string>
#include <variant>

struct Cat {
  std::string type;
  int lives;
};
struct Dog {
  std::string type;
};

using Pet [[api::discriminator("typ")]] = std::variant<Cat, Dog>;
//                             ^ error[discriminator-property]: the discriminator looks at a property 'typ', which is missing in 'Cat', 'Dog'
//                               hint[discriminator-property]: did you mean 'type'?
[[api::get("/pets")]] Pet pets();

struct [[api::schema]] Household {
  [[api::discriminator("lives")]] std::variant<Cat, Dog> pet;
//                     ^ error[discriminator-property]: the discriminator looks at a property 'lives', which is missing in 'Dog'
};
