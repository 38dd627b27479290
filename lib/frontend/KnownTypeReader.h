// Library types by their row in the table of known types, and what has to do with callbacks and
// bytes.
#pragma once

#include "frontend/Reading.h"
#include "frontend/TemplateArguments.h"
#include "source/KnownTypes.h"

namespace oapigen::frontend {

source::Type readKnownType(Reading &reading, const source::KnownType &row,
                           const std::vector<clang::TemplateArgument> &arguments,
                           const std::string &spelling);

/// A function type: foreign if it takes or returns a foreign type, else without meaning.
source::Type callable(Reading &reading, clang::QualType function);

/// The sequence, or Bytes if its elements are bytes.
source::Type asBytes(Reading &reading, source::Type sequence, clang::QualType element);

} // namespace oapigen::frontend
