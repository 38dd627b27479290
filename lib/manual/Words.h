// What the scripts of all shells need: words in quotes, and explanations of one line.
#pragma once

#include "manual/Program.h"

#include <string>
#include <string_view>
#include <vector>

namespace oapigen::manual {

/// As one word of every shell, whatever it holds.
std::string shellWord(std::string_view text);

std::string joined(const std::vector<std::string> &words, std::string_view separator);

/// The explanation's first part, which is enough beside other options: what stands before ";" or
/// ":".
std::string brief(const std::string &help);

/// "write the document" for "Write the document."
std::string phrase(std::string text);

/// The arguments that are no options.
std::vector<const Option *> argumentsOf(const Command &command);

} // namespace oapigen::manual
