// JSON pointers, RFC 6901: `~` is written ~0 and `/` is written ~1.
#include "model/Pointer.h"

namespace oapigen {

/// A loop: the library would look for each character in the set of those that are to be found.
static bool isPlain(std::string_view name) {
  bool isOther = false;
  for (char c : name)
    isOther |= (c == '~') | (c == '/');
  return !isOther;
}

void appendToken(std::string &pointer, std::string_view name) {
  pointer += '/';
  if (isPlain(name)) {
    pointer += name;
    return;
  }
  for (char c : name) {
    if (c == '~')
      pointer += "~0";
    else if (c == '/')
      pointer += "~1";
    else
      pointer += c;
  }
}

void appendToken(std::string &pointer, std::size_t index) {
  pointer += '/';
  pointer += std::to_string(index);
}

std::string childPointer(std::string pointer, std::string_view name) {
  appendToken(pointer, name);
  return pointer;
}

std::string childPointer(std::string pointer, std::size_t index) {
  appendToken(pointer, index);
  return pointer;
}

std::string_view parentPointer(std::string_view pointer) {
  auto slash = pointer.rfind('/');
  return slash == pointer.npos ? std::string_view() : pointer.substr(0, slash);
}

std::string lastToken(std::string_view pointer) {
  pointer.remove_prefix(pointer.empty() ? 0 : pointer.rfind('/') + 1);
  if (pointer.find('~') == pointer.npos)
    return std::string(pointer);
  std::string name;
  for (std::size_t at = 0; at < pointer.size(); ++at) {
    bool escape = pointer[at] == '~' && at + 1 < pointer.size();
    if (escape)
      name += pointer[++at] == '1' ? '/' : '~';
    else
      name += pointer[at];
  }
  return name;
}

Where nearestPlace(const Places &places, std::string_view pointer) {
  for (;; pointer = parentPointer(pointer)) {
    if (auto found = places.find(std::string(pointer)); found != places.end())
      return found->second;
    if (pointer.empty())
      return {};
  }
}

} // namespace oapigen
