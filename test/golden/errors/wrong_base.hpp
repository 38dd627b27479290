#include <thread>
#include <vector>

struct [[api::schema]] Lamps : std::vector<int> {
  int watts;
};
