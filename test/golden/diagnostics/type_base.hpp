#include <vector>

struct [[api::schema]] Lamps : std::vector<int> {
//                             ^ error[type-base]: 'Lamps' derives from 'std::vector<int>', which is no class with members
//                               hint[type-base]: say what is on the wire with [[api::schema_json("…")]] on 'Lamps'
  int room;
};

// Right:
struct [[api::schema]] Bulbs {
  std::vector<int> bulbs;
  int room;
};
