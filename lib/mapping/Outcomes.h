// A return type → under which status each part of it is answered.
#pragma once

#include "mapping/Context.h"

#include <map>
#include <string>
#include <vector>

namespace oapigen::mapping {

/// Status → the types that are answered under it; none: without content. "default" sorts last.
using Outcomes = std::map<std::string, std::vector<source::Type>>;

/// The status that an annotation's first argument says.
std::string statusOf(const source::Annotation &annotation);

/// Whether the status of some part of the result stands in an attribute that is in error.
bool mayHaveLostStatus(const source::Unit &unit, const source::Type &result);

/// Those of the function's result. `success` is the status where its type has none of its own;
/// empty: 200, or `emptySuccess` for void. Reports attributes of an alias that is taken apart.
Outcomes outcomesOf(const Context &context, const source::Function &function,
                    const std::string &success, const std::string &emptySuccess);

} // namespace oapigen::mapping
