// Goes back from the end of a token to its beginning.
#include "text/JsonBuilder.h"

namespace oapigen {

std::size_t openingQuote(std::string_view text) {
  std::size_t open = text.rfind('"');
  while (open != 0 && open != text.npos && text[open - 1] == '\\')
    open = text.rfind('"', open - 1);
  return open == text.npos ? 0 : open;
}

bool JsonBuilder::number(Value value, std::size_t taken) {
  auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
  std::string_view before = builder_.text().text().substr(0, taken);
  if (!isDigit(before.back()))
    before.remove_suffix(1);
  auto start = before.find_last_not_of("0123456789+-.eE");
  builder_.value(std::move(value), {start == before.npos ? 0 : start + 1});
  return true;
}

Extent JsonBuilder::quoted(std::size_t taken) const {
  std::size_t open = openingQuote(builder_.text().text().substr(0, taken - 1));
  return {open, taken - open};
}

} // namespace oapigen
