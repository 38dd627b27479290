// Looks for words and directives in a text, which may be a megabyte long: by searches for rare
// characters, not letter by letter.
#include "frontend/TextScan.h"

#include <algorithm>

namespace oapigen::frontend {
namespace {

bool isWordLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}
bool isSpace(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f';
}

bool hasWord(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || !isWordLetter(text[at - 1])) &&
        (end == text.size() || !isWordLetter(text[end])))
      return true;
  }
  return false;
}

/// A line that ends inside a word: "a\" above "pi".
bool hasSplicedWord(std::string_view text) {
  for (std::size_t at = text.find('\\'); at != text.npos; at = text.find('\\', at + 1)) {
    std::size_t next = at + 1;
    while (next != text.size() && isSpace(text[next]))
      ++next;
    if (next + 1 < text.size() && text[next] == '\n' && at > 0 && isWordLetter(text[at - 1]) &&
        isWordLetter(text[next + 1]))
      return true;
  }
  return false;
}

std::string_view withoutSpaces(std::string_view text) {
  const auto first = std::find_if_not(text.begin(), text.end(), isSpace);
  return text.substr(static_cast<std::size_t>(first - text.begin()));
}

std::string_view wordAt(std::string_view text) {
  const auto end = std::find_if_not(text.begin(), text.end(), isWordLetter);
  return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

/// `import`, `module` and `export` at the beginning of a line may name a module.
bool hasModules(std::string_view text) {
  for (std::string_view word : {"import", "module"})
    for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
      const std::size_t line = text.rfind('\n', at) + 1; // npos + 1 is 0.
      std::string_view before = withoutSpaces(text.substr(line, at - line));
      if (before.starts_with("export"))
        before = withoutSpaces(before.substr(6));
      if (before.empty() && wordAt(text.substr(at)) == word)
        return true;
    }
  return false;
}

/// What stands behind a '#'.
void scanDirective(std::string_view text, TextScan &scan) {
  text = withoutSpaces(text);
  const std::string_view word = wordAt(text);
  if (word.empty()) // Perhaps a comment, and then a directive.
    scan.canHold = scan.canHold || text.starts_with("/*") || text.starts_with("\\");
  if (word != "include" && word != "include_next" && word != "import")
    return;
  text = withoutSpaces(text.substr(word.size()));
  const char close = text.starts_with('<') ? '>' : text.starts_with('"') ? '"' : '\0';
  const std::size_t end = close ? text.find(close, 1) : text.npos;
  if (end == text.npos || text.substr(0, end).find('\n') != text.npos)
    scan.canHold = true;
  else
    scan.includes.push_back({std::string(text.substr(1, end - 1)), close == '"'});
}

} // namespace

TextScan scanText(std::string_view text) {
  TextScan scan;
  scan.pastes = text.find("##") != text.npos || text.find("%:%:") != text.npos;
  scan.hasPieces = hasWord(text, "pi") || hasWord(text, "ap");
  scan.canHold = hasWord(text, "api") || hasSplicedWord(text) || hasModules(text) ||
                 text.find("??") != text.npos;
  for (std::string_view hash : {"#", "%:"})
    for (std::size_t at = text.find(hash); at != text.npos; at = text.find(hash, at + 1))
      scanDirective(text.substr(at + hash.size()), scan);
  return scan;
}

} // namespace oapigen::frontend
