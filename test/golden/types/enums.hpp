#include <vector>

/// What it looks like.
enum class Color {
  /// Like a rose.
  red,
  green,
  blue = 7, ///< Like the sea.
};

enum Old { OLD_FIRST, OLD_SECOND };

enum class Undocumented { on, off };

struct [[api::schema]] Lamp {
  /// Of the glass.
  Color color;
  Old old;
  Undocumented state = Undocumented::off;
  std::vector<Color> all;
};
