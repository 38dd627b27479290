#include <chrono>
#include <string>
#include <vector>

struct Subscription {
  std::string username;
  double monthly_fee;
  std::chrono::sys_seconds start_date;
};

/// Sent to the URL you registered for `new-subscription`, once for each new subscriber.
[[api::webhook("new-subscription")]]
void new_subscription(Subscription body);

/// Lists the names of all users.
[[api::get("/users")]]
std::vector<std::string> read_users();
