// Attributes of a class that hold for the operations inside, where there are none → a warning.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// For the unit when all of its functions are read. A namespace can have operations in other units,
/// and so can a class whose functions are defined there.
void reportEmptyScopes(Reading &reading);

} // namespace oapigen::frontend
