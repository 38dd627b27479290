#include <map>
#include <optional>
#include <string>
#include <vector>

struct Lamp {
  bool on;
};

struct [[api::schema]] Optional {
  std::optional<int> number;
  std::optional<Lamp> lamp;
  std::vector<std::optional<int>> elements;
  std::vector<std::optional<Lamp>> lamps;
  std::map<std::string, std::optional<std::string>> values;
  std::optional<std::optional<int>> twice;
};
