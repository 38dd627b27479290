// Escapes as GCC does with -MD: the form that every reader of dependency files copes with.
#include "tool/Depfile.h"

namespace oapigen::tool {
namespace {

/// A space or '#' takes a backslash, which doubles the backslashes right before it; a '$' is
/// doubled.
std::string escape(std::string_view path) {
  std::string out;
  std::size_t backslashes = 0;
  for (char letter : path) {
    if (letter == ' ' || letter == '#')
      out.append(letter == ' ' ? backslashes + 1 : 1, '\\');
    if (letter == '$')
      out += '$';
    backslashes = letter == '\\' ? backslashes + 1 : 0;
    out += letter;
  }
  return out;
}

} // namespace

std::string depfile(std::string_view target, std::span<const std::string> files) {
  std::string out = escape(target) + ':';
  for (const std::string &file : files)
    out += " \\\n  " + escape(file);
  return out + '\n';
}

} // namespace oapigen::tool
