// Case is a bit of the letter's code.
#include "support/Ascii.h"

#include <algorithm>

namespace oapigen {
namespace {

constexpr char kCase = 'a' - 'A';

template <class Change> std::string changed(std::string_view text, Change change) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), change);
  return result;
}

} // namespace

std::string inLowerCase(std::string_view text) {
  return changed(text,
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + kCase) : c; });
}

std::string inUpperCase(std::string_view text) {
  return changed(text,
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - kCase) : c; });
}

std::string essenceOf(std::string_view mediaType) {
  mediaType = mediaType.substr(0, mediaType.find(';'));
  return inLowerCase(mediaType.substr(0, mediaType.find_last_not_of(" \t") + 1));
}

} // namespace oapigen
