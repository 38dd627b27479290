#include <string>

[[api::get("/ping")]]
std::string ping();

std::string ping() {
  return "pong";
}

int main() {
  return ping().empty();
}
