#include <oapi/api.hpp>
#include <string>
#include <variant>

struct Cat {
  const std::string kind = "cat";
//                  ^ note[discriminator-value-differs]: its constant is here
};
struct Dog {
  [[api::constant("dog")]] std::string kind;
//                                     ^ note[discriminator-value-differs]: its constant is here
};

struct [[api::schema]] Wrong {
  [[api::discriminator("kind", oapi::Tagged<Cat>{"tomcat"}, oapi::Tagged<Dog>{})]] std::variant<Cat, Dog> pet;
//                             ^ error[discriminator-value-differs]: 'Cat' is said to be told by kind "tomcat", but its own kind is always "cat"
//                               hint[discriminator-value-differs]: say "cat" here, or change the member
//                                                          ^ error[discriminator-value-differs]: 'Dog' is said to be told by kind "Dog", but its own kind is always "dog"
//                                                            hint[discriminator-value-differs]: say "dog" here, or change the member
};

struct [[api::schema]] Right {
  [[api::discriminator("kind", oapi::Tagged<Cat>{"cat"}, oapi::Tagged<Dog>{"dog"})]] std::variant<Cat, Dog> pet;
};
