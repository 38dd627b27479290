// Clang's types → source::Type, by the table of known library types.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// References and const on top are dropped. Classes, enums and annotated aliases that the type
/// refers to are noted in `reading.pending` to be read.
source::Type readType(Reading &reading, clang::QualType type);

/// The same for a function's result: futures and coroutine types are what they yield.
source::Type readResult(Reading &reading, clang::QualType type);

/// The alias that `type` itself names, if it carries attributes.
std::optional<source::Type> annotatedAlias(Reading &reading, const clang::Type *type);

/// The completed definition of a class, templates instantiated; nullptr if there is none.
const clang::CXXRecordDecl *definitionOf(Reading &reading, const clang::CXXRecordDecl *record);

} // namespace oapigen::frontend
