// What nlohmann-json and Boost.JSON make of some types that other libraries write otherwise.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// A single character is a number, bytes are an array of numbers, a map whose keys are no texts is
/// an array of pairs, and enums are integers unless a library was told otherwise. An alias that
/// stands for such a type gives way to what is written; inside of another type, what its attributes
/// say is lost with it, of which `library` warns.
void adaptTypes(Reading &reading, source::Type &type, const std::string &library);
/// The same for enums alone.
void adaptEnums(Reading &reading, source::Type &type, const std::string &library);

/// The enum as the numbers of its enumerators, in one use; what it is elsewhere does not change.
source::Type asNumbers(Reading &reading, const source::Type &type,
                       const clang::EnumDecl *declaration);

} // namespace oapigen::frontend
