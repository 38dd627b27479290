#include <string>

struct Lamp {
  bool on;
};
struct [[api::schema]] Room {
  [[api::nullable]] std::string name;
  [[api::nullable]] Lamp lamp;
  [[api::nullable]] int doors;
};
