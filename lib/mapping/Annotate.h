// What annotations say of a declaration, for all steps of the mapping.
#pragma once

#include "source/Declarations.h"

#include <string>
#include <string_view>

namespace oapigen::mapping {

/// An attribute that is a flag: there, and not `false`.
bool isSaid(const source::Annotation *flag);
bool isSaid(const source::Annotations &annotations, std::string_view flag);

/// Whether the schema is stated in place of what the C++ type says.
bool isReplaced(const source::Annotations &annotations);

/// The declaration's text: `description`, else the whole comment.
std::string textOf(const source::Declaration &declaration);

} // namespace oapigen::mapping
