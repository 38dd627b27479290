#include <string>

struct [[api::schema]] Login {
  [[api::write_only]] std::string password;
};
