#include <oapi/api.hpp>

#include <map>
#include <string>

enum class Language { de, en };
struct [[api::schema]] Lamp {
  [[api::property_names(oapi::type<Language>)]] std::map<std::string, std::string> names;
};
