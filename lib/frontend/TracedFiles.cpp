// A content is hashed when it is handed to Clang, so that what is noted is what was read.
#include "frontend/TracedFiles.h"

namespace oapigen::frontend {
namespace {

using llvm::vfs::File;
using llvm::vfs::Status;

Status withoutTime(const Status &status) {
  Status result(status.getName(), status.getUniqueID(), llvm::sys::TimePoint<>(), status.getUser(),
                status.getGroup(), status.getSize(), status.getType(), status.getPermissions());
  result.ExposesExternalVFSPath = status.ExposesExternalVFSPath;
  return result;
}

class TracedFile : public File {
public:
  TracedFile(std::unique_ptr<File> file, std::string path, TracedFiles &files)
      : file_(std::move(file)), path_(std::move(path)), files_(files) {}

  llvm::ErrorOr<Status> status() override {
    llvm::ErrorOr<Status> status = file_->status();
    return status ? withoutTime(*status) : status;
  }
  llvm::ErrorOr<std::string> getName() override { return file_->getName(); }
  std::error_code close() override { return file_->close(); }

  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>>
  getBuffer(const llvm::Twine &name, std::int64_t size, bool needsZero, bool isVolatile) override {
    auto buffer = file_->getBuffer(name, size, needsZero, isVolatile);
    llvm::ErrorOr<Status> status = file_->status();
    if (buffer && status && status->isRegularFile())
      files_.trace().addContent(path_, cache::hashOf(std::string_view((*buffer)->getBuffer())));
    else
      files_.trace().spoil();
    return buffer;
  }

private:
  std::unique_ptr<File> file_;
  std::string path_;
  TracedFiles &files_;
};

} // namespace

std::string TracedFiles::absolute(const llvm::Twine &path) const {
  llvm::SmallString<256> result;
  path.toVector(result);
  static_cast<void>(makeAbsolute(result));
  return result.str().str();
}

void TracedFiles::notePresent(const std::string &path, const Status &status) {
  const llvm::sys::fs::UniqueID id = status.getUniqueID();
  trace_.addPresent(path,
                    status.isDirectory() ? 0 : cache::identityOf(id.getDevice(), id.getFile()));
}

llvm::ErrorOr<Status> TracedFiles::status(const llvm::Twine &path) {
  llvm::ErrorOr<Status> status = ProxyFileSystem::status(path);
  if (!status) {
    trace_.addAbsent(absolute(path));
    return status;
  }
  notePresent(absolute(path), *status);
  return withoutTime(*status);
}

llvm::ErrorOr<std::unique_ptr<File>> TracedFiles::openFileForRead(const llvm::Twine &path) {
  llvm::ErrorOr<std::unique_ptr<File>> file = ProxyFileSystem::openFileForRead(path);
  std::string where = absolute(path);
  if (!file) {
    if (file.getError() == std::errc::no_such_file_or_directory)
      trace_.addAbsent(std::move(where));
    else
      trace_.spoil();
    return file;
  }
  if (llvm::ErrorOr<Status> status = (*file)->status())
    notePresent(where, *status);
  return std::make_unique<TracedFile>(std::move(*file), std::move(where), *this);
}

std::error_code TracedFiles::getRealPath(const llvm::Twine &path,
                                         llvm::SmallVectorImpl<char> &output) {
  const std::error_code error = ProxyFileSystem::getRealPath(path, output);
  if (error)
    trace_.addAbsent(absolute(path));
  else
    trace_.addTarget(absolute(path), std::string(output.begin(), output.end()));
  return error;
}

llvm::vfs::directory_iterator TracedFiles::dir_begin(const llvm::Twine &path,
                                                     std::error_code &error) {
  std::vector<std::string> names;
  std::error_code end;
  for (auto at = ProxyFileSystem::dir_begin(path, end);
       !end && at != llvm::vfs::directory_iterator(); at.increment(end))
    names.push_back(llvm::sys::path::filename(at->path()).str());
  if (end)
    trace_.addAbsent(absolute(path));
  else
    trace_.addListing(absolute(path), std::move(names));
  return ProxyFileSystem::dir_begin(path, error);
}

} // namespace oapigen::frontend
