// Decides whether one run of Clang can do with the light headers of the standard library
// (lib/light).
//
// Begins with hope and gives up at the first thing that the real headers might make different:
// before the parse (the command line, the real library), during it (an include, a condition, an
// error), and after it (what the code does with the library, LightUse.h). Giving up costs what was
// read until then.
#pragma once

#include "frontend/Compat.h"
#include "frontend/Frontend.h"

#include <functional>

namespace oapigen::frontend {

class LightRun {
public:
  /// `real` is the run as it would be; its header search gets the light headers in front of the
  /// real ones, if it can.
  LightRun(clang::CompilerInvocation &real, llvm::vfs::FileSystem &files, std::string ownIncludes);

  /// The files of the light headers above `files`.
  static compat::FileSystem withHeaders(compat::FileSystem files);
  /// True for a path of a light header.
  static bool isHeader(llvm::StringRef path);

  /// Follows the preprocessor, to give up as early as possible; `locate` tells where a place is.
  void watch(clang::Preprocessor &preprocessor, std::function<Where(clang::SourceLocation)> locate);
  /// After the parse: looks at the macros that the code uses, and at its use of the library.
  void check(clang::Sema &sema);

  /// Only the first reason counts.
  void giveUp(std::string reason, clang::SourceLocation location = {});
  bool hasGivenUp() const { return !reason_.empty(); }
  /// `call` ends the parse.
  void onGiveUp(std::function<void()> call) { onGiveUp_ = std::move(call); }
  const std::string &reason() const { return reason_; }
  /// Where the code is that the reason is about; nothing when it is about the command line.
  Where where() const { return where_; }

  /// The folders in which the real header must be for a light one to stand in.
  const std::vector<std::string> &realFolders() const { return folders_; }
  const std::string &ownIncludes() const { return ownIncludes_; }
  llvm::vfs::FileSystem &files() { return files_; }

private:
  std::string problemWith(const clang::CompilerInvocation &real) const;
  void checkMacros(clang::Preprocessor &preprocessor);

  llvm::vfs::FileSystem &files_;
  std::string ownIncludes_; ///< Where <oapi/api.hpp> is.
  std::vector<std::string> folders_;
  std::string reason_;
  std::function<void()> onGiveUp_;
  std::function<Where(clang::SourceLocation)> locate_;
  Where where_;
};

} // namespace oapigen::frontend
