#include <string>

struct [[api::schema]] User {
  [[api::format("email")]] std::string mail;
  [[api::format("decimal")]] double amount;
};
