// What HTML and JavaScript would take for something else than text.
#include "viewer/Escape.h"

namespace oapigen::viewer {

std::string replaced(std::string_view text, std::string_view part, std::string_view by) {
  std::string out;
  std::size_t from = 0;
  for (std::size_t at; (at = text.find(part, from)) != text.npos; from = at + part.size())
    out.append(text, from, at - from).append(by);
  return out.append(text.substr(from));
}

std::string inHtml(std::string_view text) {
  return replaced(replaced(text, "&", "&amp;"), "<", "&lt;");
}

std::string inScript(std::string_view json) {
  return replaced(replaced(replaced(json, "<", "\\u003c"), "\u2028", "\\u2028"), "\u2029",
                  "\\u2029");
}

} // namespace oapigen::viewer
