// "Did you mean": the attribute with the smallest edit distance to a misspelt name, or the one that
// is called so in other languages.
#include "dsl/AttributeTable.h"
#include "dsl/Elsewhere.h"
#include "support/Spelling.h"

namespace oapigen::dsl {
namespace {

constexpr std::pair<std::string_view, std::string_view> kElsewhere[] = {
    {"del", "delete"},           {"hook", "webhook"},
    {"event", "webhook"},        {"route_prefix", "prefix"},
    {"base_path", "prefix"},     {"min", "minimum"},
    {"max", "maximum"},          {"le", "maximum"},
    {"lt", "exclusive_maximum"}, {"ge", "minimum"},
    {"gt", "exclusive_minimum"}, {"regex", "pattern"},
    {"const", "constant"},       {"default", "default_value"},
    {"rename", "name"},          {"alias", "name"},
    {"skip", "ignore"},          {"exclude", "ignore"},
    {"doc", "description"},      {"deprecation", "deprecated"},
    {"path_param", "path"},      {"query_param", "query"},
    {"header_param", "header"},  {"cookie_param", "cookie"},
    {"request_body", "body"},    {"returns", "response"},
    {"auth", "security"},
};

} // namespace

std::span<const std::pair<std::string_view, std::string_view>> namesElsewhere() {
  return kElsewhere;
}

std::span<const std::string_view> attributeNames() {
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> result;
    for (const Attribute &attribute : attributes())
      result.push_back(attribute.name);
    return result;
  }();
  return names;
}

bool isAttribute(std::string_view name) {
  return findAttribute(name) != nullptr;
}

std::string_view suggest(std::string_view misspelt) {
  for (const auto &[name, ours] : kElsewhere)
    if (misspelt == name)
      return ours;
  return nearest(misspelt, attributeNames());
}

} // namespace oapigen::dsl
