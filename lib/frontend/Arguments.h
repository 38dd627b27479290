// One argument of an attribute: expression → constant or type.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// Where a text is wanted, and what is written there is not constant.
constexpr const char *kHintForText =
    "a text that the compiler knows is a literal, or a constexpr char array or std::string_view";

/// The argument `index` of the attribute `name`; nothing and a diagnostic if it is not a constant
/// or of a type that no argument can have.
std::optional<source::Argument> readArgument(Reading &reading, const std::string &name,
                                             unsigned index, clang::Expr *expression);

} // namespace oapigen::frontend
