// Code points from bytes and back.
#include "text/Utf8.h"

#include <cstring>

namespace oapigen {
namespace {

constexpr std::uint32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};

unsigned lengthFrom(unsigned char lead) {
  if (lead < 0x80)
    return 1;
  if (lead >= 0xC2 && lead < 0xE0)
    return 2;
  if (lead >= 0xE0 && lead < 0xF0)
    return 3;
  return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

bool isScalar(std::uint32_t value) {
  return value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
}

/// The bytes before the first one that is not ASCII; eight at a time, most texts have no other.
std::size_t countAscii(std::string_view text) {
  constexpr std::uint64_t kHighBits = 0x8080'8080'8080'8080;
  std::size_t at = 0;
  for (std::uint64_t bytes = 0; at + sizeof bytes <= text.size(); at += sizeof bytes) {
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    if (bytes & kHighBits)
      break;
  }
  while (at != text.size() && static_cast<unsigned char>(text[at]) < 0x80)
    ++at;
  return at;
}

} // namespace

CodePoint codePointAt(std::string_view text, std::size_t at) {
  auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
  unsigned length = lengthFrom(byte(at));
  if (length <= 1)
    return {byte(at), length};
  if (text.size() - at < length)
    return {};
  std::uint32_t value = byte(at) & (0x7Fu >> length);
  for (unsigned next = 1; next != length; ++next) {
    if ((byte(at + next) & 0xC0) != 0x80)
      return {};
    value = value << 6 | (byte(at + next) & 0x3F);
  }
  if (value < kSmallest[length] || !isScalar(value))
    return {};
  return {value, length};
}

std::size_t findInvalidUtf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (std::size_t ascii = countAscii(text.substr(at))) {
      at += ascii;
      continue;
    }
    unsigned length = codePointAt(text, at).length;
    if (length == 0)
      return at;
    at += length;
  }
  return text.npos;
}

std::string repairUtf8(std::string_view text) {
  std::string repaired;
  for (;;) {
    std::size_t wrong = findInvalidUtf8(text);
    repaired += text.substr(0, wrong);
    if (wrong == text.npos)
      return repaired;
    repaired += "\uFFFD";
    text.remove_prefix(wrong + 1);
  }
}

} // namespace oapigen
