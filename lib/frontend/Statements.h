// A parsed unit → what its files say to each other (cache/Footprint.h).
//
// Those of its preprocessor are in Words.h, and what makes it none that can be joined in
// Obstacles.h.
#pragma once

#include "cache/Footprint.h"
#include "frontend/Reading.h"

namespace oapigen::frontend {

/// The footprint of a unit that was collected; `obstacle` is what the preprocessor met.
cache::Footprint footprintOf(Reading &reading, const std::string &directory,
                             cache::Dependence obstacle);

} // namespace oapigen::frontend
