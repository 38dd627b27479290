// A class or an enum → the function by which a JSON library is told in code what is on the wire.
//
// nlohmann-json finds a to_json or from_json beside the type, or a specialization of
// adl_serializer; Boost.JSON a tag_invoke that takes a value_from_tag. One to_json can be for all
// instances of a template.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// Nothing: there is none, or a macro has made it.
std::optional<source::HandWritten> handWrittenFor(Reading &reading, const clang::TagDecl *type);

} // namespace oapigen::frontend
