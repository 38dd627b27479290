// What every declaration has: name, annotations, comment, deprecation, place; and the scopes around
// it.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// The comment is that of the definition or, if it has none, of the first redeclaration that has
/// one. Returns it; nullptr: there is none, or it is joined of several.
const clang::RawComment *describe(Reading &reading, const clang::NamedDecl *declaration,
                                  source::Declaration &out);

/// The namespaces and classes around a declaration, outermost first. A namespace has the
/// annotations and comments of all its parts.
std::vector<source::Scope> scopesOf(Reading &reading, const clang::Decl *declaration);

source::Scope readScope(Reading &reading, const clang::NamedDecl *scope);

} // namespace oapigen::frontend
