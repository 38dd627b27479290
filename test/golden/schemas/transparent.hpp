#include <string>
#include <vector>

/// Who it is.
struct [[api::transparent]] UserId {
  [[api::minimum(1)]] long value;
};

template <class T, class Tag> struct [[api::transparent]] Strong {
  T value;
  [[api::ignore]] bool isValid = true;
};
using Mail = Strong<std::string, struct MailTag>;

struct User {
  UserId id;
  Mail mail;
  UserId boss{7};
};

[[api::get("/users/{id}")]] User user(UserId id, std::vector<Mail> mails, UserId since = {3});
