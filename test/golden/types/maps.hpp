#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

enum class Color { red, green };

struct [[api::schema]] Maps {
  std::map<std::string, int> map;
  std::unordered_map<std::string, double> unordered_map;
  std::map<Color, int> by_enum;
  std::map<int, std::string> by_integer;
  std::map<std::uint8_t, std::string> by_unsigned;
  std::multimap<std::string, int> multimap;
  std::map<std::string, std::vector<std::map<std::string, bool>>> nested;
};
