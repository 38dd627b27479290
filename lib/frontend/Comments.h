// Doc comments of declarations.
//
// Clang's own search refuses comments when one of ";{}#@" stands between comment and declaration,
// and attribute arguments such as "/users/{id}" hold braces; so the comment is searched here.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

struct Comment {
  const clang::RawComment *raw = nullptr; ///< nullptr: there is none.
  std::string text = {};                  ///< Without markers, lines kept, valid UTF-8.
};

/// The doc comment that stands before this very declaration (not a redeclaration), or trails a
/// member, an enumerator or a parameter.
Comment commentOf(Reading &reading, const clang::Decl *declaration);

/// The places where the lines of its text begin.
std::vector<Where> linesOf(Reading &reading, const clang::RawComment &comment);

} // namespace oapigen::frontend
