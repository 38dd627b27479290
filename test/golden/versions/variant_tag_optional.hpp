#include <string>
#include <variant>

struct Start {
  [[api::optional]] const std::string type = "start";
};
struct End {
  [[api::optional]] const std::string type = "end";
};

/// A value without its tag can be either; in 3.2 the document would have to say which.
struct [[api::schema]] Any {
  std::variant<Start, End> tag;
};
