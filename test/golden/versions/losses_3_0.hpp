// flags: --openapi 3.0
// What 3.0 cannot say is a warning at the line that says it.
#include <oapi/api.hpp>
#include <map>
#include <string>
#include <tuple>
#include <vector>

using Word [[api::pattern("^[a-z]+$")]] = std::string;

struct Item {
  std::tuple<int, std::string> both;
//                             ^ warning[version-loss]: OpenAPI 3.0 has no schemas for single positions of an array: every item may be what any of them may be
//                               hint[version-loss]: OpenAPI 3.1 can say it: --openapi 3.1
  [[api::contains(oapi::type<int>)]] std::vector<int> some;
//       ^ warning[version-loss]: OpenAPI 3.0 has no demands that some items match: it is left out
//         hint[version-loss]: OpenAPI 3.1 can say it: --openapi 3.1
  [[api::property_names(oapi::type<Word>)]] std::map<std::string, int> names;
//       ^ warning[version-loss]: OpenAPI 3.0 has no demands on the names of members: listed names are `properties`; other demands are left out
//         hint[version-loss]: OpenAPI 3.1 can say it: --openapi 3.1
};

/// Items.
[[api::get("/items")]] std::vector<Item> items([[api::cookie, api::content_encoding("base64")]] std::string session);
