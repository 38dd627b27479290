// What the names of compilers and source files say.
#include "frontend/Command.h"

#include <llvm/ADT/STLExtras.h>
#include <llvm/Support/Path.h>

namespace oapigen::frontend {
namespace {

constexpr llvm::StringRef kCxxExtensions[] = {".cpp", ".cc",  ".cxx",  ".c++", ".cp",  ".hpp",
                                              ".hh",  ".hxx", ".h++",  ".h",   ".ipp", ".tpp",
                                              ".inl", ".inc", ".cppm", ".ixx"};

} // namespace

bool isCompilerName(std::string_view path) {
  llvm::StringRef name = llvm::sys::path::filename(llvm::StringRef(path));
  name.consume_back(".exe");
  name = name.rtrim("0123456789.-"); // The version: g++-12, clang++-19.1
  for (llvm::StringRef compiler : {"clang++", "clang", "g++", "gcc", "c++", "cc", "icpx", "icpc"})
    if (name == compiler || name.ends_with(("-" + compiler).str()))
      return true;
  return false;
}

bool isCxxFile(std::string_view path) {
  const llvm::StringRef extension = llvm::sys::path::extension(llvm::StringRef(path));
  return extension == ".C" || extension == ".H" ||
         llvm::is_contained(kCxxExtensions, extension.lower());
}

} // namespace oapigen::frontend
