#include <string>

struct [[api::polymorphic("kind"), api::closed]] Lamp {
//                                      ^ error[polymorphic-closed]: 'Lamp' admits no further members, but classes derive from it that add some
//                                        hint[polymorphic-closed]: put [[api::closed]] on those classes
  std::string room;
};
struct Bulb : Lamp {
  int watts;
};
[[api::get("/lamps")]] Lamp lamps();

// Right:
struct [[api::polymorphic("kind")]] Door {
  std::string room;
};
struct [[api::closed]] Gate : Door {
  int width;
};
[[api::get("/doors")]] Door doors();
