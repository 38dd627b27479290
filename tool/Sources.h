// What a user names as a document → the document, with what it refers to in other files.
#pragma once

#include "link/TakeIn.h"

#include <optional>
#include <string>
#include <string_view>

namespace oapigen::tool {

/// Whether a name is that of a document in git, "git:REVISION:PATH", and not that of a file.
bool isInGit(std::string_view spelled);

/// Where a document was found.
struct Source {
  std::string spelled; ///< As the user names it.
  std::string text;
  std::string file;    ///< To which references are relative; empty: standard input.
  std::string prefix;  ///< As in Located.
  ReadOther readOther; ///< The files beside it.

  /// What it is called where the user has named it: as that was spelled. One in git is called by
  /// its path from the top on, as the files beside it are.
  std::string shown() const;
};

/// `spelled` is the path of a file, "-" for standard input, or "git:REVISION:PATH" for a file as it
/// is in a revision of git (see Git.h; an empty one is the index). A file whose name begins with
/// "git:" is "./git:…". Nothing and an error when it cannot be read.
std::optional<Source> openSource(const std::string &spelled, Diagnostics &out);

/// The document that is named as for openSource(). Nothing and at least one error when it cannot be
/// read, is no OpenAPI document, or refers to what
/// cannot be read. The result has no more files to refer to. `value` gets what it was read from.
std::optional<Located> readDocument(const std::string &spelled, Diagnostics &out,
                                    Value *value = nullptr);

/// The path, from the current directory on, of the file that such a name stands for; for one in git
/// that of the file as it is now. Empty for standard input.
std::string currentFile(const std::string &spelled);

/// Takes in what a document refers to that was not read, but would stand in `located.file`. `value`
/// is all of it. False and at least one error when it refers to what cannot be read.
bool takeInFiles(Located &located, const Value &value, Diagnostics &out);

} // namespace oapigen::tool
