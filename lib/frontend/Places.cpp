// Resolves macros, #line and relative paths for a Where.
#include "frontend/Places.h"

#include <clang/Lex/Lexer.h>
#include <llvm/ADT/SmallString.h>
#include <llvm/Support/Path.h>

namespace oapigen::frontend {

namespace path = llvm::sys::path;

std::string absolutePath(std::string_view given, std::string_view directory) {
  llvm::SmallString<256> full{llvm::StringRef(given)};
  if (!path::is_absolute(full)) {
    full = llvm::StringRef(directory);
    path::append(full, llvm::StringRef(given));
  }
  path::remove_dots(full, true);
  return path::convert_to_slash(full);
}

std::string shownPath(std::string_view given, std::string_view directory, std::string_view base) {
  std::string full = absolutePath(given, directory);
  std::string prefix = absolutePath(base, directory);
  if (prefix.empty() || prefix.back() != '/')
    prefix += '/';
  return full.starts_with(prefix) ? full.substr(prefix.size()) : full;
}

const std::string &Places::shown(const char *file) const {
  std::string &path = shown_[file];
  if (path.empty())
    path = shownPath(file, directory_, base_);
  return path;
}

Where Places::at(clang::SourceLocation location) const {
  return of(location);
}

Where Places::of(clang::SourceRange range) const {
  if (range.getBegin().isInvalid())
    return {};
  const clang::SourceLocation begin = sources_.getExpansionLoc(range.getBegin());
  const clang::PresumedLoc presumed = sources_.getPresumedLoc(begin);
  if (presumed.isInvalid())
    return {};
  Where where{shown(presumed.getFilename()), presumed.getLine(), presumed.getColumn(), 0};
  auto last = sources_.getExpansionRange(range.getEnd());
  auto [file, first] = sources_.getDecomposedLoc(begin);
  auto [endFile, end] = sources_.getDecomposedLoc(last.getEnd());
  if (file != endFile || end < first ||
      (end != first && sources_.getLineNumber(file, first) != sources_.getLineNumber(file, end))) {
    where.length = clang::Lexer::MeasureTokenLength(begin, sources_, language_);
    return where;
  }
  where.length =
      end - first +
      (last.isTokenRange() ? clang::Lexer::MeasureTokenLength(last.getEnd(), sources_, language_)
                           : 0);
  return where;
}

clang::SourceLocation Places::includedFrom(clang::SourceLocation location) const {
  return sources_.getIncludeLoc(sources_.getFileID(sources_.getExpansionLoc(location)));
}

} // namespace oapigen::frontend
