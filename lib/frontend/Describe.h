// What every declaration has: name, annotations, comment, deprecation, place; and the scopes around
// it.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

void describe(Reading &reading, const clang::NamedDecl *declaration, source::Declaration &out);

/// The definition or, if it has none, the last redeclaration that has a doc comment.
const clang::Decl *commented(Reading &reading, const clang::Decl *declaration);

/// The namespaces and classes around a declaration, outermost first. A namespace has the
/// annotations and comments of all its parts.
std::vector<source::Scope> scopesOf(Reading &reading, const clang::Decl *declaration);

source::Scope readScope(Reading &reading, const clang::NamedDecl *scope);

} // namespace oapigen::frontend
