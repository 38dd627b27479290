#include <optional>
#include <set>
#include <string>
#include <vector>

enum class Color { red, green, blue };

constexpr int kLimit = 10;

[[api::get("/lamps")]]
int lamps(int room, std::string name, Color color, std::vector<int> ids, std::set<Color> colors,
          std::optional<double> watts, bool broken = false, int limit = kLimit * 2,
          const char *sort = "name", Color default_color = Color::green,
          std::optional<int> offset = std::nullopt, std::vector<int> none = {});

[[api::post("/lamps/switch")]]
void scalars_are_no_body_on_post(bool on);
