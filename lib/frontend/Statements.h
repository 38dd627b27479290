// A parsed unit → what its files say to each other (cache/Footprint.h).
//
// Nothing is left out because it is rare: what is not understood here is an obstacle.
#pragma once

#include "cache/Footprint.h"
#include "frontend/Reading.h"

namespace oapigen::frontend {

/// Has what the preprocessor meets, and nothing tells of later, noted in `obstacle`.
void watchObstacles(clang::Preprocessor &preprocessor, std::string &obstacle);

/// The footprint of a unit that was collected; `obstacle` is what the preprocessor met.
cache::Footprint footprintOf(Reading &reading, const std::string &directory, std::string obstacle);

} // namespace oapigen::frontend
