// What makes a unit none that can be a part of a larger one (cache/Footprint.h).
//
// Nothing is left out because it is rare: what the statements do not tell is an obstacle.
#pragma once

#include "cache/Footprint.h"
#include "frontend/Reading.h"

namespace oapigen::frontend {

/// Has what the preprocessor meets, and nothing tells of later, noted in `obstacle`.
void watchObstacles(clang::Preprocessor &preprocessor, const std::string &directory,
                    cache::Dependence &obstacle);

/// The same of a unit that was collected.
void noteObstacles(Reading &reading, const std::string &directory, cache::Dependence &obstacle);

} // namespace oapigen::frontend
