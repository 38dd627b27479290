#include <optional>
#include <string>

struct Login {
  std::string user;
  std::string password;
};

[[api::post("/login")]] void whole([[api::form]] Login login);

/// @param user Who.
/// @param password The secret.
[[api::post("/login/parts")]]
void parts([[api::form]] std::string user,
           [[api::form("pass-word"), api::min_length(12)]] std::string password,
           [[api::form]] std::optional<bool> remember);
