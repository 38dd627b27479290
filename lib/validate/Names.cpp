// The grammars of names are sets of characters, but for media types: two tokens around a slash.
#include "validate/Names.h"

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

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The media type without its parameters.
std::string_view essence(std::string_view text) {
  text = text.substr(0, text.find(';'));
  return text.substr(0, text.find_last_not_of(" \t") + 1);
}

} // namespace

bool isToken(std::string_view text) {
  return consistsOf(text, "!#$%&'*+-.^_`|~");
}

bool isMediaRange(std::string_view text) {
  std::string_view range = essence(text);
  std::size_t slash = range.find('/');
  return slash != range.npos && isToken(range.substr(0, slash)) && isToken(range.substr(slash + 1));
}

bool isJsonMediaType(std::string_view text) {
  std::string type(essence(text));
  std::transform(type.begin(), type.end(), type.begin(), lower);
  return type == "application/json" || type.ends_with("+json");
}

bool isComponentName(std::string_view text) {
  return consistsOf(text, "._-");
}

bool isSameHeader(std::string_view left, std::string_view right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](char a, char b) { return lower(a) == lower(b); });
}

} // namespace oapigen
