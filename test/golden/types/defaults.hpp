#include <optional>
#include <string>
#include <vector>

constexpr int kLimit = 3;
enum class Color { red, green };
struct Point {
  int x = 0;
  int y = 0;
};
int run_time();

/// A member with a default initializer is not required; a constant one becomes the default.
struct [[api::schema]] Defaults {
  int required;
  int number = 7;
  double half = 0.5;
  bool yes = true;
  std::string text = "a";
  std::string constructed{"b"};
  const char *pointer = "c";
  Color color = Color::green;
  int computed = kLimit * 2;
  long long big = 9007199254740993;
  std::optional<int> some = 1;
  std::optional<int> none = std::nullopt;
  std::vector<int> empty = {};
  Point origin = {};
  Point point = {1, 2};
  int unknown = run_time();
};
