// Annotated functions and payload classes → the operations of a fragment.
#pragma once

#include "mapping/Schemas.h"

namespace oapigen::mapping {

/// Adds one entry for each method that the function is annotated with.
void mapFunction(const Context &context, SchemaMapper &schemas, const source::Function &function,
                 Fragment &fragment);

/// The function that a class with `webhook` stands for: it takes the class as its body.
source::Function functionOf(const source::Class &declaration);

} // namespace oapigen::mapping
