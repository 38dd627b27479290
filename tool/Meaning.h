// Two documents → whether they mean the same, and where they do not.
#pragma once

#include "model/OpenAPI.h"
#include "model/Value.h"

#include <string>
#include <vector>

namespace oapigen::tool {

/// The document with all lists in one order whose order has no meaning by the specification: of a
/// schema `type`, `enum`, `required` and `dependentRequired` (JSON Schema 2020-12, Validation 6),
/// of a security requirement the scopes. All other lists keep theirs: programs show tags, servers,
/// parameters and alternatives in it. An `enum` keeps its order beside an extension that is a list,
/// which may speak of the values one by one.
OpenAPI withoutOrder(OpenAPI document);

/// A place at which two values differ; nullptr: it is not there.
struct Difference {
  std::string pointer;
  const Value *before, *after;
};

/// The smallest parts that differ, members in any order, numbers by their value; lists of different
/// length differ as a whole. The result points into the values.
std::vector<Difference> differences(const Value &before, const Value &after);

/// "'#/info/title' is "Shop" in the C++, not "Shops""
std::string inWords(const Difference &difference);

} // namespace oapigen::tool
