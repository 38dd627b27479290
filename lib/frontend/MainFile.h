// The file that Clang parses: the one that was given, or one made up that includes all of them.
#pragma once

#include "frontend/Frontend.h"

#include <llvm/ADT/StringRef.h>

namespace oapigen::frontend {

/// Where the parse begins.
struct MainFile {
  std::string path;
  std::optional<std::string> text; ///< Made up, not on disk.
};

MainFile mainFileOf(const Input &input);

/// True if `path` is that of a main file that was made up.
bool isMadeUp(llvm::StringRef path);

/// Reports input files that cannot be read, or that nobody can mean; false if there is one.
bool checkFiles(const Input &input, const Options &options, Diagnostics &out);

} // namespace oapigen::frontend
