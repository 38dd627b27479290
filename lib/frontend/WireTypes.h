// What nlohmann-json and Boost.JSON make of some types that other libraries write otherwise.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// A single character is a number, bytes are an array of numbers, a map whose keys are no texts is
/// an array of pairs, and enums are integers unless `library` was told otherwise.
void adaptTypes(Reading &reading, source::Type &type, const std::string &library);
/// Enums, also inside of the type, are integers unless `library` was told otherwise.
void adaptEnums(Reading &reading, source::Type &type, const std::string &library);

} // namespace oapigen::frontend
