#include <optional>
#include <string>

struct User {
  std::string name;
  [[api::write_only]] std::string password;
//                                ^ warning[write-only-answered]: the answers of GET /users have to hold 'password', which is write-only and so never sent
//                                  hint[write-only-answered]: let 'split: request-response' in oapi-gen.yaml give answers a schema of their own, or make 'password' optional
};
[[api::post("/users")]] User add(User user);
[[api::get("/users")]] User get();

// Right:
struct Account {
  std::string name;
  [[api::write_only]] std::optional<std::string> password;
  [[api::read_only]] int id;
};
[[api::post("/accounts")]] Account add_account(Account account);

struct Login {
  [[api::write_only]] std::string password;
};
[[api::post("/logins")]] void login(Login login);
[[api::webhook("logged-in")]] void logged_in(Login login);
