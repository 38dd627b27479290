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

/// Whether a text begins here: a quote, or a prefix such as u8R in front of one.
inline bool beginsText(llvm::StringRef text) {
  return text.take_front(4).contains('"');
}

/// `text` without what editors put for quotes around it: “ and ”.
inline llvm::StringRef withoutTypography(llvm::StringRef text) {
  for (llvm::StringRef quote : {"“", "”", "„", "‘", "’", "«", "»"}) {
    text.consume_front(quote);
    text.consume_back(quote);
  }
  return text;
}

/// As a literal of C++ is written.
inline std::string inQuotes(llvm::StringRef text) {
  return ("\"" + text + "\"").str();
}

} // namespace oapigen::frontend
