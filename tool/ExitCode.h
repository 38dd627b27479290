// What the program's exit status says.
#pragma once

namespace oapigen::tool {

/// The exit status of every command; the numbers never change.
enum class ExitCode {
  Done = 0,        ///< Done, and nothing was found that the command looks for.
  Found = 1,       ///< A check found something; the check itself worked.
  Usage = 2,       ///< A wrong option or argument, or a wrong configuration file.
  SourceError = 3, ///< The C++, its annotations, or the document they make are in error.
  FileError = 4,   ///< A file could not be read or written.
};

} // namespace oapigen::tool
