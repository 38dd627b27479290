// The bits of Markdown that the pages share.
#pragma once

#include <cctype>
#include <string>
#include <string_view>

namespace oapigen::docs {

inline std::string code(std::string_view text) {
  return '`' + std::string(text) + '`';
}

/// A link to the section `heading` of the same page, by GitHub's rule for the names of places.
inline std::string linkTo(std::string_view heading) {
  std::string anchor;
  for (char c : heading)
    if (c != ':')
      anchor += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return "[" + std::string(heading) + "](#" + anchor + ")";
}

/// Links to the sections that `rows` name, on one line.
template <class Rows, class Name> std::string contentsOf(const Rows &rows, Name nameOf) {
  std::string text;
  for (const auto &row : rows)
    text += (text.empty() ? "\n" : " · ") + linkTo(nameOf(row));
  return text + '\n';
}

} // namespace oapigen::docs
