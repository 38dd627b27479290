// Doc comments of declarations.
//
// Clang's own search refuses comments when one of ";{}#@" stands between comment and declaration,
// and attribute arguments such as "/users/{id}" hold braces; so the comment is searched here.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// The text of the doc comment that stands before this very declaration (not a redeclaration), or
/// trails a member, an enumerator or a parameter; without markers, lines kept, valid UTF-8.
std::string commentOf(Reading &reading, const clang::Decl *declaration);

/// The places where the lines of that text begin.
std::vector<Where> commentLinesOf(Reading &reading, const clang::Decl *declaration);

} // namespace oapigen::frontend
