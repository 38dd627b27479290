// Joins the parts of the attribute table in the order of the reference.
#include "dsl/AttributeTable.h"

#include "dsl/AttributeParts.h"

#include <algorithm>

namespace oapigen::dsl {

const std::vector<Attribute> &attributes() {
  static const std::vector<Attribute> table = [] {
    std::vector<Attribute> all;
    for (const std::vector<Attribute> &part :
         {operationAttributes(), securityAttributes(), parameterAttributes(), exampleAttributes(),
          documentAttributes(), componentAttributes(), schemaAttributes(), constraintAttributes()})
      all.insert(all.end(), part.begin(), part.end());
    return all;
  }();
  return table;
}

const Attribute *findAttribute(std::string_view name) {
  const std::vector<Attribute> &table = attributes();
  auto at = std::find_if(table.begin(), table.end(), [&](auto &row) { return row.name == name; });
  return at == table.end() ? nullptr : &*at;
}

} // namespace oapigen::dsl
