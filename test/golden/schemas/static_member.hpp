#include <oapi/api.hpp>
#include <string>
#include <string_view>
#include <variant>

struct Moved {
  /// What happened.
  [[api::required]] static constexpr const char *type = "moved";
  static constexpr int kVersion = 3;
  [[api::name("grade")]] static const int kGrade; // Its value is in another file.
  int distance;
};

template <int N> struct Turned {
  [[api::required]] static constexpr std::string_view type = "turned";
  [[api::name("turn_count")]] static const int turns = N;
  int angle = 90;
};

struct Known {
  [[api::name("kind")]] static constexpr const char *type = "known";
  [[api::optional]] static constexpr int grade = 2;
  [[api::default_value(7)]] static constexpr int volts = 7;
  const int angle = 4;
  int distance = 1;
};

/// The constant is hidden by a member of the same name on the wire.
struct Renamed : Known {
  [[api::name("kind")]] std::string own;
};

struct [[api::schema]] Log {
  std::variant<Moved, Turned<2>> last;
  Moved first = {3};
  Known known = {.distance = 5};
  [[api::example(R"({"type": "turned", "turn_count": 2, "angle": 3})")]] Turned<2> turned;
};
