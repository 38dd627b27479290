// Quotes as POSIX has them; fish, where a backslash counts inside of them, gets it doubled.
#include "manual/Words.h"

#include <algorithm>
#include <cctype>

namespace oapigen::manual {

std::string shellWord(std::string_view text) {
  std::string out = "'";
  for (char c : text)
    out += c == '\'' ? "'\\''" : std::string(1, c);
  return out + '\'';
}

std::string joined(const std::vector<std::string> &words, std::string_view separator) {
  std::string out;
  for (const std::string &word : words) {
    if (!out.empty())
      out += separator;
    out += word;
  }
  return out;
}

std::string brief(const std::string &help) {
  return help.substr(0, std::min(help.find("; "), help.find(": ")));
}

std::string phrase(std::string text) {
  if (!text.empty())
    text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
  if (text.ends_with('.'))
    text.pop_back();
  return text;
}

std::vector<const Option *> argumentsOf(const Command &command) {
  std::vector<const Option *> arguments;
  for (const Option &option : command.options)
    if (option.names.empty())
      arguments.push_back(&option);
  return arguments;
}

} // namespace oapigen::manual
