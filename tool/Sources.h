// What a user names as a document → the document, with what it refers to in other files.
#pragma once

#include "link/TakeIn.h"

#include <optional>
#include <string>

namespace oapigen::tool {

/// `spelled` is the path of a file, "-" for standard input, or "git:REVISION:PATH" for a file as it
/// is in a revision of git (see Git.h; an empty one is the index). A file whose name begins with
/// "git:" is "./git:…".
///
/// Nothing and at least one error when it cannot be read, is no OpenAPI document, or refers to what
/// cannot be read. The result has no more files to refer to.
std::optional<Located> readDocument(const std::string &spelled, Diagnostics &out);

} // namespace oapigen::tool
