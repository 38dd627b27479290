// JSON pointers (RFC 6901) as strings: "" is the whole document, "/paths/~1users/get" a part.
#pragma once

#include "support/Where.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace oapigen {

/// JSON pointer → the place in a text, or in C++, that caused what stands there.
using Places = std::map<std::string, Where>;

/// Appends "/" and the name with `~` and `/` escaped.
void appendToken(std::string &pointer, std::string_view name);
void appendToken(std::string &pointer, std::size_t index);

/// The pointer one level below `pointer`.
std::string childPointer(std::string pointer, std::string_view name);
std::string childPointer(std::string pointer, std::size_t index);

/// The pointer one level above; "" above "".
std::string_view parentPointer(std::string_view pointer);
/// The last name, unescaped; "" of "".
std::string lastToken(std::string_view pointer);

/// The place of the pointer, or of the nearest one above it that has a place; else one not known.
Where nearestPlace(const Places &places, std::string_view pointer);

/// Makes a pointer longer as long as it lives: for walks that keep one string.
class PointerStep {
public:
  template <class Token>
  PointerStep(std::string &pointer, Token token) : pointer_(pointer), size_(pointer.size()) {
    appendToken(pointer, token);
  }
  PointerStep(const PointerStep &) = delete;
  PointerStep &operator=(const PointerStep &) = delete;
  ~PointerStep() { pointer_.resize(size_); }

private:
  std::string &pointer_;
  std::size_t size_;
};

} // namespace oapigen
