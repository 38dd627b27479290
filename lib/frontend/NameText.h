// Names in the text of a file, where it is read without Clang's lexer.
#pragma once

#include <llvm/ADT/StringExtras.h>
#include <llvm/ADT/StringRef.h>

namespace oapigen::frontend {

inline bool isNameCharacter(char c) {
  return llvm::isAlnum(c) || c == '_';
}

/// The characters of a name at the beginning of `text`.
inline llvm::StringRef nameAt(llvm::StringRef text) {
  return text.take_while(isNameCharacter);
}

} // namespace oapigen::frontend
