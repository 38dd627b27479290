// "Did you mean": the attribute with the smallest edit distance to a misspelt name.
#include "dsl/AttributeTable.h"
#include "support/Spelling.h"

namespace oapigen::dsl {

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
  return nearest(misspelt, attributeNames());
}

} // namespace oapigen::dsl
