// An enum whose size is known may be a member before anybody has said what its values are.
#include <cstdint>

enum class Color : std::uint8_t;
enum class Shape : std::uint8_t;
enum class Shape : std::uint8_t { round, square };

template <class T> struct Box {
  enum class Kind : int { open, closed };
  Kind kind;
  T value;
};

struct Lamp {
  Color color;
//      ^ error[type-unknown]: no schema is known for 'Color': it is only declared here; include the header that defines it
//        hint[type-unknown]: leave it out with [[api::ignore]], or say what is on the wire: with [[api::one_of(oapi::type<…>)]] or [[api::schema_json("…")]] here, or for all of the type under 'types:' in oapi-gen.yaml
  Shape shape;
  Box<int> box;
};
[[api::get("/lamp")]] Lamp lamp();
