// The leading directives of a main file → Clang's tree of them, as bytes.
#pragma once

#include "frontend/Prefix.h"

namespace oapigen::frontend {

struct BuiltPrefix {
  std::shared_ptr<clang::PCHBuffer> tree;
  std::string notes; ///< See PrefixNotes.h.
  std::vector<std::string> files;
};

/// Nothing when there is an error in it, or something of which a later run could not know.
std::optional<BuiltPrefix> buildPrefix(const PrefixRequest &request, llvm::StringRef directives);

} // namespace oapigen::frontend
