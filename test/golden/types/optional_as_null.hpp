// flags: --optional null
#include <optional>
#include <string>

struct Lamp {
  bool on;
};

struct [[api::schema]] Optional {
  std::optional<int> number;
  std::optional<Lamp> lamp;
  std::optional<std::string> with_default = "a";
};
