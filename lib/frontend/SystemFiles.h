// Which files came with the compiler: the standard library's, its light stand-ins, the C library's,
// Clang's own.
//
// Not all that Clang takes for the system's: a library that is included by -isystem is as much the
// user's as one that is included by -I.
#pragma once

#include "frontend/ClangHeaders.h"

namespace oapigen::frontend {

class SystemFiles {
public:
  explicit SystemFiles(clang::Preprocessor &preprocessor);

  bool has(llvm::StringRef path) const;
  /// Of the file in which the place stands, where a macro made it.
  bool has(clang::SourceLocation location) const;

private:
  clang::SourceManager &sources_;
  std::vector<std::string> folders_;  ///< All that is below them.
  std::vector<std::string> cFolders_; ///< Other libraries are below them as well.
};

/// A name that only a compiler and its libraries may define.
bool isReserved(llvm::StringRef name);

} // namespace oapigen::frontend
