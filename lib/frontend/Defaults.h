// Default arguments and default member initializers that are constants → Values.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// The default of a member or parameter of type `type`. Enumerators are their C++ names, classes
/// objects by C++ member names, empty containers empty arrays or objects. Nothing for what is no
/// constant or has no JSON (infinity, nullopt, null pointers).
std::optional<Value> defaultOf(Reading &reading, clang::FieldDecl *field, const source::Type &type);
std::optional<Value> defaultOf(Reading &reading, clang::ParmVarDecl *parameter,
                               const source::Type &type);

/// The same for an expression that initializes something of that type.
std::optional<Value> initialValue(Reading &reading, const clang::Expr *expression,
                                  const source::Type &type);

/// The same for what the member is in an object `Class{}`, with or without an initializer.
std::optional<Value> initialOf(Reading &reading, clang::FieldDecl *field, const source::Type &type);

} // namespace oapigen::frontend
