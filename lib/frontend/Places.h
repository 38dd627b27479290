// Clang's source locations → Where: the place that a user would point at.
#pragma once

#include "support/Where.h"

#include <clang/Basic/SourceLocation.h>
#include <clang/Basic/SourceManager.h>
#include <llvm/ADT/DenseMap.h>

#include <string>
#include <string_view>

namespace clang {
class LangOptions;
}

namespace oapigen::frontend {

/// How diagnostics name a file: relative to `base` when it is below it, else absolute; `directory`
/// is where relative paths start. Dots are resolved, slashes are forward ones.
std::string shownPath(std::string_view path, std::string_view directory, std::string_view base);

/// `path` made absolute in `directory`, without `.` and `..`.
std::string absolutePath(std::string_view path, std::string_view directory);

class Places {
public:
  Places(const clang::SourceManager &sources, const clang::LangOptions &language,
         std::string directory, std::string base)
      : sources_(sources), language_(language), directory_(std::move(directory)),
        base_(std::move(base)) {}

  /// The token at `location`; inside a macro: the place where the macro is used.
  Where at(clang::SourceLocation location) const;
  /// From the first to the last token of `range` if they stand on one line, else the first token.
  Where of(clang::SourceRange range) const;
  /// The include directive behind `location`; unknown in the main file.
  clang::SourceLocation includedFrom(clang::SourceLocation location) const;

private:
  const std::string &shown(const char *file) const;

  const clang::SourceManager &sources_;
  const clang::LangOptions &language_;
  std::string directory_;
  std::string base_;
  /// Files are few, and their places many; the names are Clang's own, one for each file.
  mutable llvm::DenseMap<const char *, std::string> shown_{};
};

} // namespace oapigen::frontend
