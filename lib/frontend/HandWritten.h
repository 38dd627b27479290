// A class → the function by which a JSON library is told in code what to write of it.
//
// nlohmann-json finds a to_json beside the class, or a specialization of adl_serializer; Boost.JSON
// a tag_invoke that takes a value_from_tag.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// Nothing: there is none, or a macro has made it.
std::optional<source::HandWritten> handWrittenFor(Reading &reading,
                                                  const clang::CXXRecordDecl *record);

} // namespace oapigen::frontend
