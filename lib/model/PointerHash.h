// JSON pointers → numbers, step by step: a walk knows those of all that it passes, and spells out
// no pointer to look one up.
#pragma once

#include "model/Pointer.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <functional>

namespace oapigen {

/// That of a pointer with one more step than that of `above` has; that of "" is 0.
inline std::uint64_t pointerHash(std::uint64_t above, std::string_view token) {
  const std::uint64_t hash = (above ^ std::hash<std::string_view>()(token)) * 0x9e3779b97f4a7c15;
  return hash ^ hash >> 32;
}

inline std::uint64_t pointerHash(std::string_view pointer) {
  std::uint64_t hash = 0;
  while (!pointer.empty()) {
    const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
    const std::string_view step = pointer.substr(0, end);
    const bool isEscaped = step.find('~') != step.npos;
    hash = isEscaped ? pointerHash(hash, std::string_view(lastToken(step)))
                     : pointerHash(hash, step.substr(1));
    pointer.remove_prefix(end);
  }
  return hash;
}

/// Whether the last step of a pointer, which has one, is this one.
inline bool isLastToken(std::string_view pointer, std::string_view token) {
  const std::string_view step = pointer.substr(pointer.rfind('/') + 1);
  return step.find('~') == step.npos ? step == token : lastToken(pointer) == token;
}

/// A position in a list as a step.
class Digits {
public:
  explicit Digits(std::size_t index)
      : end_(std::to_chars(text_, text_ + sizeof text_, index).ptr) {}
  operator std::string_view() const { return {text_, static_cast<std::size_t>(end_ - text_)}; }

private:
  char text_[20];
  char *end_;
};

inline std::uint64_t pointerHash(std::uint64_t above, std::size_t index) {
  return pointerHash(above, Digits(index));
}

} // namespace oapigen
