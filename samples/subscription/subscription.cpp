#include "subscription.hpp"

std::vector<std::string> read_users() {
  return {"ada", "grace"};
}
