#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

struct Point {
  int x;
};
struct Place {
  int x;
  std::optional<int> y;
};
struct Nothing {};
struct Whole {
  int value;
};
struct Fraction {
  double value;
};
struct Lamp {
  bool on;
};
struct Candle {
  int length;
};
enum class Metal { iron, gold };
enum class Colour { red, gold };
enum class Wood { oak, birch };
struct Moved {
  const std::string type = "moved";
  std::optional<int> step;
};
struct Stopped {
  const std::string type = "stopped";
  std::optional<int> step;
};
struct AboutMove {
  Moved event;
};
struct AboutStop {
  Stopped event;
};
struct Leaf {
  std::vector<std::variant<Leaf, struct Branch>> next;
};
struct Branch {
  std::vector<std::variant<Leaf, Branch>> next;
};
struct Sent {
  [[api::read_only]] const std::string type = "sent";
};
struct Lost {
  [[api::read_only]] const std::string type = "lost";
};
using Small [[api::maximum(9)]] = int;
using Large [[api::minimum(10)]] = int;

/// Where a value of one alternative can be valid for the other.
struct [[api::schema]] Any {
  std::variant<Point, Place> memberLess;
  std::variant<Nothing, Lamp> nothing;
  std::variant<Whole, Fraction> numbers;
  std::variant<Metal, Colour> enums;
  std::variant<Sent, Lost> tagOfOneDirection;
  std::variant<std::unique_ptr<Lamp>, std::unique_ptr<Candle>> null;
  std::variant<std::map<std::string, bool>, Lamp> map;
  std::variant<std::vector<int>, std::vector<std::string>> emptyList;
  std::variant<Leaf, Branch> circle;
};

/// Where none can be.
struct [[api::schema]] One {
  std::variant<Lamp, Candle> members;
  std::variant<Moved, Stopped> tag;
  std::variant<AboutMove, AboutStop> tagInside;
  std::variant<Metal, Wood> enums;
  std::variant<std::map<std::string, int>, Lamp> map;
  std::variant<std::array<int, 2>, std::array<int, 3>> sizes;
  std::variant<std::array<int, 2>, std::array<std::string, 2>> elements;
  std::variant<Small, Large> ranges;
};
