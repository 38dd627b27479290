#include <nlohmann/json.hpp>

#include <any>
#include <vector>

namespace Json {
class Value {};
} // namespace Json

struct [[api::schema]] Anything {
  std::any any;
  nlohmann::json json;
  nlohmann::ordered_json ordered;
  Json::Value value;
  std::vector<nlohmann::json> list;
};

[[api::post("/echo")]] nlohmann::json echo([[api::body]] nlohmann::json what);
