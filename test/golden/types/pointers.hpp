#include <memory>
#include <string>
#include <vector>

struct Lamp {
  bool on;
};

struct [[api::schema]] Pointers {
  std::unique_ptr<Lamp> unique;
  std::shared_ptr<int> shared;
  Lamp *raw;
  std::vector<std::unique_ptr<Lamp>> elements;
};
