// The text of a file and the names in it, where it is read without Clang's lexer.
#pragma once

#include <clang/Basic/SourceManager.h>
#include <llvm/ADT/StringExtras.h>
#include <llvm/ADT/StringRef.h>

namespace oapigen::frontend {

/// The text of the file from `place` on.
inline llvm::StringRef textFrom(const clang::SourceManager &sources, clang::SourceLocation place) {
  const auto [file, offset] = sources.getDecomposedLoc(place);
  return sources.getBufferData(file).drop_front(offset);
}

inline bool isNameCharacter(char c) {
  return llvm::isAlnum(c) || c == '_';
}

/// The characters of a name at the beginning of `text`.
inline llvm::StringRef nameAt(llvm::StringRef text) {
  return text.take_while(isNameCharacter);
}

} // namespace oapigen::frontend
