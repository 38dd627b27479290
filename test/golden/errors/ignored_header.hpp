#include <string>

[[api::get("/lamps")]]
int lamps([[api::header("Content-Type")]] std::string type, [[api::header("Accept")]] std::string accept,
          [[api::header("Authorization")]] std::string token);
