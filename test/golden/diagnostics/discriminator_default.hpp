// flags: --openapi 3.2
#include <oapi/api.hpp>
#include <any>
#include <string>

struct Cat {
  std::string kind = "cat";
//            ^ note[discriminator-default]: it is declared here
  int lives;
};
struct Dog {
  std::string kind;
  int tricks;
};

struct [[api::schema]] Household {
  [[api::one_of(oapi::type<Cat>, oapi::type<Dog>), api::discriminator("kind")]] std::any pet;
//       ^ error[discriminator-default]: the discriminator looks at 'kind', which 'Cat' need not have, and nothing says what holds then
//         hint[discriminator-default]: make 'kind' required ([[api::required]] in C++), or state the discriminator's 'defaultMapping' (in C++ its second argument, oapi::type<…>)
};

// Right:
struct Hen {
  [[api::required]] std::string kind = "hen";
};
struct [[api::schema]] Farm {
  [[api::one_of(oapi::type<Hen>, oapi::type<Dog>), api::discriminator("kind")]] std::any animal;
};
