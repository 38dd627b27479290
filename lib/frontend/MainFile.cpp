// Makes the main file; looks at the inputs before Clang does, for better words about bad ones.
#include "frontend/MainFile.h"

#include "frontend/Places.h"

#include <llvm/Support/FileSystem.h>

namespace oapigen::frontend {
namespace {

constexpr llvm::StringRef kMadeUpName = "<oapi-gen input>.cpp";
/// Sources beyond this size are generated or no sources.
constexpr std::uint64_t kLargest = 64u << 20;

std::string problemWith(const std::string &path) {
  llvm::sys::fs::file_status status;
  if (std::error_code error = llvm::sys::fs::status(path, status))
    return error.message();
  if (llvm::sys::fs::is_directory(status))
    return "it is a directory";
  if (status.type() == llvm::sys::fs::file_type::regular_file && status.getSize() > kLargest)
    return "it is larger than 64 MiB";
  if (std::error_code error = llvm::sys::fs::access(path, llvm::sys::fs::AccessMode::Exist))
    return error.message();
  auto file = llvm::sys::fs::openNativeFileForRead(path);
  if (!file)
    return llvm::toString(file.takeError());
  llvm::sys::fs::closeFile(*file);
  return {};
}

} // namespace

bool isMadeUp(llvm::StringRef path) {
  return path.ends_with(kMadeUpName);
}

MainFile mainFileOf(const Input &input) {
  if (input.files.size() == 1)
    return {absolutePath(input.files[0], input.directory), std::nullopt};
  std::string text;
  for (const std::string &file : input.files)
    text += "#include \"" + absolutePath(file, input.directory) + "\"\n";
  return {absolutePath(kMadeUpName.str(), input.directory), text};
}

bool checkFiles(const Input &input, const Options &options, Diagnostics &out) {
  bool isGood = true;
  for (const std::string &file : input.files) {
    const std::string path = absolutePath(file, input.directory);
    if (options.overlay.contains(path))
      continue;
    const std::string &base = options.shownFrom.empty() ? input.directory : options.shownFrom;
    if (std::string problem = problemWith(path); !problem.empty()) {
      isGood = false;
      out.report(Problem::FileUnreadable, {},
                 {{"file", shownPath(path, input.directory, base)}, {"reason", problem}});
    }
  }
  return isGood;
}

} // namespace oapigen::frontend
