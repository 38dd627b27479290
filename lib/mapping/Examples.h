// `request_example`, `response_example`, `parameter_example`, `header_example` → Example Objects.
#pragma once

#include "mapping/Parameters.h"

namespace oapigen::mapping {

/// Adds the function's examples to the finished parts of draft.entry.operation, with their origins.
void addExamples(const Context &context, SchemaMapper &schemas, Draft &draft);

} // namespace oapigen::mapping
