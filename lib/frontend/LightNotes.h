// Remembers which units need the real headers of the standard library, so that the next run does
// not try the light ones first. Being wrong costs time, never a difference.
#pragma once

#include "cache/Store.h"
#include "frontend/Compat.h"
#include "frontend/Frontend.h"
#include "frontend/MainFile.h"

namespace oapigen::frontend {

class LightNotes {
public:
  LightNotes(const Options &options, const MainFile &file,
             const clang::CompilerInvocation &invocation);

  /// True if the light headers were not enough before, and what was said to be the reason stands in
  /// a file that has not changed since then.
  bool needReal(llvm::vfs::FileSystem &files) const;
  /// `reason` is the absolute path of the file with the reason; empty: the command line.
  void remember(const std::string &reason, llvm::vfs::FileSystem &files) const;

private:
  const cache::Store *cache_;
  std::string name_;
};

} // namespace oapigen::frontend
