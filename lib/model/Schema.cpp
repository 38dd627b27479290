// The few functions of schemas; what they are is data.
#include "model/Schema.h"

#include <algorithm>

namespace oapigen {

bool SchemaType::contains(std::string_view name) const {
  return std::find(names_.begin(), names_.end(), name) != names_.end();
}

void SchemaType::add(std::string name) {
  if (contains(name))
    return;
  list_ = list_ || !names_.empty();
  names_.push_back(std::move(name));
}

Schema booleanSchema(bool value) {
  return {.boolean = value};
}

Schema referenceSchema(std::string reference) {
  return {.ref = std::move(reference)};
}

} // namespace oapigen
