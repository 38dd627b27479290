// The recorded attributes of a parsed unit → source::Unit.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// Fills `reading.unit`, everything but its files.
void collect(Reading &reading);

/// Whether Clang could not make sense of something that is no attribute: then attributes may have
/// got to something else than their author meant.
bool hasSyntaxError(Reading &reading);

/// Reports attributes of the scope `api` that Clang attached to nothing: unknown ones, those on
/// types and statements, those in function bodies, which are not read.
void reportUnattached(Reading &reading);

} // namespace oapigen::frontend
