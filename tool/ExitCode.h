// What the program's exit status says.
#pragma once

#include <array>
#include <string_view>

namespace oapigen::tool {

/// The exit status of every command; the numbers never change.
enum class ExitCode {
  Done = 0,        ///< Nothing was found that the command looks for.
  Found = 1,       ///< The check itself worked.
  Usage = 2,       ///< A wrong option or argument, or a wrong configuration file.
  SourceError = 3, ///< Also in the document that the C++ makes.
  FileError = 4,
};

struct ExitMeaning {
  ExitCode code;
  std::string_view meaning;
};

/// What --help and the manual say of each.
inline constexpr std::array kExitMeanings = {
    ExitMeaning{ExitCode::Done, "done"},
    ExitMeaning{ExitCode::Found, "a check found something"},
    ExitMeaning{ExitCode::Usage, "wrong usage or configuration"},
    ExitMeaning{ExitCode::SourceError, "an error in the C++ or its annotations"},
    ExitMeaning{ExitCode::FileError, "a file could not be read or written"},
};

} // namespace oapigen::tool
