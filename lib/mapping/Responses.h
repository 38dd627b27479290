// What a function returns and what its attributes add → responses.
#pragma once

#include "mapping/Parameters.h"

namespace oapigen::mapping {

/// Fills the responses of draft.entry.operation, with their origins.
void mapResponses(const Context &context, SchemaMapper &schemas, Draft &draft);

} // namespace oapigen::mapping
