// `request_extension` and `response_extension` → extensions of an operation's parts.
#pragma once

#include "mapping/Parameters.h"

namespace oapigen::mapping {

/// Adds them to the finished operation: those of scopes around it where it has such a part, its own
/// in any case; reports its own that speak of a part that is not there, or is a component.
void addExtensions(const Context &context, SchemaMapper &schemas, Draft &draft);

} // namespace oapigen::mapping
