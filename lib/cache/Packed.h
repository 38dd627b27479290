// Numbers and texts ⇄ bytes: the form of what a cache keeps. The same machine reads it that wrote
// it, and an entry is checked as a whole before (Store.h): bytes that make no sense are only a
// miss.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace oapigen::cache {

class Packer {
public:
  Packer &operator<<(std::uint64_t number) {
    bytes_.append(reinterpret_cast<const char *>(&number), sizeof number);
    return *this;
  }
  Packer &operator<<(std::string_view text) {
    *this << std::uint64_t{text.size()};
    bytes_ += text;
    return *this;
  }
  const std::string &bytes() const { return bytes_; }

private:
  std::string bytes_;
};

/// Reads what a Packer wrote, in the same order; zeros and empty texts once the bytes are used up.
class Unpacker {
public:
  explicit Unpacker(std::string_view bytes) : rest_(bytes) {}

  std::uint64_t number() {
    std::uint64_t number = 0;
    if (std::string_view bytes = take(sizeof number); !bytes.empty())
      std::memcpy(&number, bytes.data(), sizeof number);
    return number;
  }
  std::string_view text() { return take(number()); }
  bool hasFailed() const { return hasFailed_; }
  std::string_view rest() const { return rest_; }

private:
  std::string_view take(std::uint64_t size) {
    hasFailed_ |= size > rest_.size();
    if (hasFailed_)
      return {};
    const std::string_view bytes = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return bytes;
  }

  std::string_view rest_;
  bool hasFailed_ = false;
};

} // namespace oapigen::cache
