// Runs another program and keeps what it prints.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace oapigen::tool {

/// What a program did.
struct Finished {
  int status = 0; ///< Its exit status; 128 and more when a signal ended it.
  std::string out, err;
};

/// Runs `words`, the first one found in PATH, without a shell, with an empty standard input and in
/// the language C. Nothing and the reason when it cannot be started.
std::optional<Finished> runProgram(const std::vector<std::string> &words, std::string &reason);

} // namespace oapigen::tool
