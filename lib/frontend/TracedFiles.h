// The file system as a run of Clang sees it: what it asks is noted in a trace.
//
// No file has a time here. Clang compares times to find out whether a precompiled header is still
// good, and `__TIMESTAMP__` shows them; contents decide here, and the same sources give the same
// bytes.
#pragma once

#include "cache/Trace.h"
#include "frontend/Compat.h"

namespace oapigen::frontend {

class TracedFiles : public llvm::vfs::ProxyFileSystem {
public:
  explicit TracedFiles(compat::FileSystem files) : ProxyFileSystem(std::move(files)) {}

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine &path) override;
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> openFileForRead(const llvm::Twine &path) override;
  bool exists(const llvm::Twine &path) override { return static_cast<bool>(status(path)); }
  std::error_code getRealPath(const llvm::Twine &path,
                              llvm::SmallVectorImpl<char> &output) override;
  llvm::vfs::directory_iterator dir_begin(const llvm::Twine &path, std::error_code &error) override;

  /// What was asked since the last call of setTrace().
  const cache::Trace &trace() const { return trace_; }
  cache::Trace &trace() { return trace_; }
  void setTrace(cache::Trace trace) { trace_ = std::move(trace); }

private:
  std::string absolute(const llvm::Twine &path) const;
  void notePresent(const std::string &path, const llvm::vfs::Status &status);

  cache::Trace trace_;
};

} // namespace oapigen::frontend
