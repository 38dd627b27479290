// clang-format off
#include <oapi/api.hpp>
#include <any>
#include <string>

struct Cat {
  const std::string kind = "pet";
};
struct Dog {
  const std::string kind = "pet";
//                  ^ note[attribute-value]: its constant is here
};

struct [[api::schema]] Household {
  [[api::one_of(oapi::type<Cat>, oapi::type<Dog>), api::discriminator("kind")]] std::any pet;
//                                                      ^ error[attribute-value]: the kind "pet" of 'Dog' stands for 'Cat' already
};
