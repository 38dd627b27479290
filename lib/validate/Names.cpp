// The grammars of names are sets of characters, but for media types: two tokens around a slash.
#include "validate/Names.h"

#include "support/Ascii.h"

#include <algorithm>
#include <string>

namespace oapigen {
namespace {

bool isAlphanumeric(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool consistsOf(std::string_view text, std::string_view others) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [&](char c) {
    return isAlphanumeric(c) || others.find(c) != others.npos;
  });
}

} // namespace

bool isToken(std::string_view text) {
  return consistsOf(text, "!#$%&'*+-.^_`|~");
}

bool isMediaRange(std::string_view text) {
  const std::string range = essenceOf(text);
  const std::size_t slash = range.find('/');
  return slash != range.npos && isToken(range.substr(0, slash)) && isToken(range.substr(slash + 1));
}

bool isComponentName(std::string_view text) {
  return consistsOf(text, "._-");
}

bool isSameHeader(std::string_view left, std::string_view right) {
  return inLowerCase(left) == inLowerCase(right);
}

} // namespace oapigen
