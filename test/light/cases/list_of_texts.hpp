// light
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>
struct Item {
  std::string name = "none";
  std::string empty{};
  std::vector<std::string> names{"a", "b"};
  std::vector<int> numbers = {1, 2};
  std::map<std::string, int> counts = {{"a", 1}, {"b", 2}};
  std::map<std::string, std::vector<int>> lists = {{"a", {1, 2}}};
  std::set<std::string> tags = {"x"};
  std::optional<std::string> nick = "nick";
  std::optional<int> age = 5;
  std::optional<int> absent = std::nullopt;
  std::array<int, 2> pair{3, 4};
};
[[api::get("/x")]] Item item(std::string sort = "name", std::vector<int> ids = {7});
