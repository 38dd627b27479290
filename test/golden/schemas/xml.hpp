#include <oapi/api.hpp>
#include <string>
#include <vector>

struct [[api::schema, api::xml(oapi::Xml{.name = "lamp", .namespace_ = "https://example.com/lamp", .prefix = "l"})]] Lamp {
  [[api::xml(oapi::Xml{.attribute = true})]] int watts;
  [[api::xml(oapi::Xml{.wrapped = true})]] std::vector<std::string> names;
};
