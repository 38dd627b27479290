// The leading directives of a main file, with all that they include, precompiled in a cache.
//
// Found by the text of these directives and everything on the command line; good as long as each
// file that they led to, or that they looked for in vain, is what it was. Annotations in them are
// no obstacle: what the Recorder noted is kept beside (PrefixNotes.h).
#pragma once

#include "cache/Store.h"
#include "frontend/MainFile.h"
#include "frontend/Recorder.h"
#include "frontend/TracedFiles.h"

namespace oapigen::frontend {

/// A unit to be parsed with a prefix.
struct PrefixRequest {
  const Options &options; ///< With a cache.
  const MainFile &file;
  const std::string &directory;
  const clang::CompilerInvocation &invocation;
  llvm::IntrusiveRefCntPtr<TracedFiles> files;
};

class Prefix {
public:
  /// From the cache, or made and put there; null when this unit has none that would help.
  static std::unique_ptr<Prefix> find(const PrefixRequest &request);

  /// Has `invocation` begin behind the prefix; gives the files with which it finds it there.
  compat::FileSystem useIn(clang::CompilerInvocation &invocation, compat::FileSystem files) const;
  /// At the end of the parse; false when the unit has to be parsed without the prefix.
  bool restore(clang::CompilerInstance &instance, Recorder &recorder) const;

  /// What the prefix depends on, and the files that were read for it.
  const cache::Trace &trace() const { return trace_; }
  const std::vector<std::string> &files() const { return files_; }

private:
  friend class PrefixFinder;

  Prefix() = default;

  std::unique_ptr<cache::Entry> entry_; ///< In which the next two are.
  std::string_view tree_;
  std::string_view notes_;
  cache::Trace trace_;
  std::vector<std::string> files_;
  unsigned size_ = 0; ///< Of the directives, in bytes.
  bool endsLine_ = false;
};

/// The files that `sources` has read, absolute and in order, without what was made up.
std::vector<std::string> filesOf(const clang::SourceManager &sources, const std::string &directory);

} // namespace oapigen::frontend
