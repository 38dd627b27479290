// The words of a deprecation end the description.
#include <string>

struct Lamp {
  /// How bright.
  /// @deprecated Use lumens.
  int watts;
  [[deprecated("Lamps have several colours.")]] std::string colour;
  [[deprecated]] int age;
  /// Said in full here: the attribute goes before all other words.
  [[deprecated("Never shown."), api::description("The room.")]] std::string room;
};
enum class State {
  on,
  /// Not used any more.
  dim [[deprecated("Lamps are on or off.")]],
  off,
};
struct [[deprecated("Use Lamp.")]] Torch {
  State state;
};

/// Reads a lamp.
/// @param id  Its number.
/// @deprecated Use `read`, which
///   is faster.
[[api::get("/lamps/{id}")]] Lamp lamp(int id, [[deprecated("It is always shallow.")]] bool deep = false);
/// Reads. It is slow.
[[deprecated("Use lamp."), api::get("/torches")]] Torch torch();
