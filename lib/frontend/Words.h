// A parsed unit → the words that it has met (cache/Footprint.h).
#pragma once

#include "cache/Footprint.h"
#include "frontend/SystemFiles.h"

namespace oapigen::frontend {

/// A word as a name of anything but a macro, which concerns whoever writes it.
std::uint64_t nameOf(llvm::StringRef word);

/// A reserved word that a file writes which is none of the compiler's.
std::uint64_t reservedWordOf(llvm::StringRef word);

/// Adds all that the preprocessor has met to `words`, in no order.
void noteWords(clang::Preprocessor &preprocessor, const SystemFiles &system,
               std::vector<std::uint64_t> &words);

} // namespace oapigen::frontend
