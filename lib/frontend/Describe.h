// What every declaration has: name, annotations, comment, deprecation, place; and the scopes around
// it.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

void describe(Reading &reading, const clang::NamedDecl *declaration, source::Declaration &out);

struct Commented {
  const clang::Decl *declaration = nullptr;
  std::string comment = {}; ///< Empty: it has none.
};

/// The definition or, if that has no doc comment, the first redeclaration that has one.
Commented commented(Reading &reading, const clang::Decl *declaration);

/// The namespaces and classes around a declaration, outermost first. A namespace has the
/// annotations and comments of all its parts.
std::vector<source::Scope> scopesOf(Reading &reading, const clang::Decl *declaration);

source::Scope readScope(Reading &reading, const clang::NamedDecl *scope);

} // namespace oapigen::frontend
