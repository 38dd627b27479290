// A library writes a family's member only where it was told to.
#include "parts/nlohmann_3_12.hpp"

#include <string>

/// Nothing tells the shapes apart.
struct [[api::polymorphic("kind")]] Shape {
//            ^ warning[wire-format-wins]: 'api::polymorphic' has no effect: nlohmann-json writes no member "kind" of 'Shape'
//              hint[wire-format-wins]: the document says what the library sends: take the attribute away, or tell the library
  int id;

  NLOHMANN_DEFINE_TYPE_INTRUSIVE(Shape, id)
// <- note[wire-format-wins]: nlohmann-json is told so here
};

struct [[api::discriminator_value("circle")]] Circle : Shape {
  std::string kind;
  double radius;

  NLOHMANN_DEFINE_DERIVED_TYPE_INTRUSIVE(Circle, Shape, kind, radius)
};

struct [[api::polymorphic("type")]] Event {
//            ^ warning[wire-format-wins]: 'api::polymorphic' has no effect: nlohmann-json writes 'Closed' without its base 'Event'
//              hint[wire-format-wins]: the document says what the library sends: take the attribute away, or tell the library
  std::string type;
  long time;

  NLOHMANN_DEFINE_TYPE_INTRUSIVE(Event, type, time)
};

struct Opened : Event {
  int door;

  NLOHMANN_DEFINE_DERIVED_TYPE_INTRUSIVE(Opened, Event, door)
};

struct Closed : Event {
  int by;

  NLOHMANN_DEFINE_TYPE_INTRUSIVE(Closed, by)
// <- note[wire-format-wins]: nlohmann-json is told so here
};

[[api::get("/shapes")]] Shape shape();
[[api::get("/events")]] Event event();
