// Candidates in order: what was asked for, beside the executable, where this was built.
#include "frontend/Locate.h"

#include "frontend/Places.h"

#include <clang/Basic/Version.h>
#include <llvm/Support/FileSystem.h>
#include <llvm/Support/Path.h>

namespace oapigen::frontend {
namespace {

/// `relative` to the directory of the running executable.
std::string besideExecutable(const std::string &relative) {
  static const std::string executable =
      llvm::sys::fs::getMainExecutable(nullptr, reinterpret_cast<void *>(&resourceDirectory));
  return absolutePath(relative, llvm::sys::path::parent_path(executable).str());
}

std::string firstWith(const std::string &file, const std::vector<std::string> &candidates) {
  for (const std::string &candidate : candidates)
    if (!candidate.empty() && llvm::sys::fs::exists(candidate + "/" + file))
      return candidate;
  return {};
}

} // namespace

std::string resourceDirectory(const Options &options) {
  const std::string own = besideExecutable("../lib/oapi-gen/clang");
  return firstWith("include/stddef.h",
                   {options.resourceDirectory, own + "/" + CLANG_VERSION_MAJOR_STRING, own,
                    OAPI_LLVM_RESOURCES});
}

std::string includeDirectory(const Options &options) {
  return firstWith("oapi/api.hpp",
                   {options.includeDirectory, besideExecutable("../include"), OAPI_SOURCE_INCLUDE});
}

std::vector<std::string> ownFolders(const Options &options) {
  return {resourceDirectory(options), includeDirectory(options)};
}

} // namespace oapigen::frontend
