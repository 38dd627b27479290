// The recorded attributes of a parsed unit → source::Unit.
#pragma once

#include "cache/Footprint.h"
#include "frontend/Reading.h"

namespace oapigen::frontend {

/// The unit that was recorded, everything but its files; what is wrong with its annotations goes to
/// `out`. Relative paths begin in `directory`.
/// What its files say to each other goes to `footprint`, unless that is null; there already is what
/// the preprocessor met.
source::Unit readUnit(Recorder &recorder, const Options &options, const std::string &directory,
                      Diagnostics &out, cache::Footprint *footprint = nullptr);

/// Whether Clang could not make sense of something that is no attribute: then attributes may have
/// got to something else than their author meant.
bool hasSyntaxError(Reading &reading);

/// Reports attributes of the scope `api` that Clang attached to nothing: unknown ones, those on
/// types and statements, those in function bodies, which are not read.
void reportUnattached(Reading &reading);

} // namespace oapigen::frontend
