// What holds for both formats, then the reader or writer of one.
#include "text/Text.h"

#include "text/MergeConflict.h"
#include "text/Read.h"
#include "text/Utf8.h"
#include "text/Write.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace oapigen {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string hexadecimal(unsigned char byte) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  return {kDigits[byte >> 4], kDigits[byte & 15]};
}

bool looksLikeJson(std::string_view text) {
  auto first = text.find_first_not_of(" \t\r\n");
  return first != text.npos && (text[first] == '{' || text[first] == '[');
}

bool isControl(char c, bool json) {
  auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || (byte == 0x7F && !json);
}

constexpr std::uint64_t eightTimes(unsigned char byte) {
  return byte * 0x0101'0101'0101'0101u;
}

/// Whether one of eight bytes can be a control character: no for a line feed, yes for the other
/// white space below 0x20.
bool canHoldControl(std::uint64_t bytes) {
  constexpr std::uint64_t kLow = eightTimes(0x7F), kHigh = eightTimes(0x80);
  // The high bit of each byte that is zero, exactly.
  auto zeros = [](std::uint64_t of) { return ~(((of & kLow) + kLow) | of | kLow); };
  const std::uint64_t small = ~(((bytes & kLow) + eightTimes(0x60)) | bytes) & kHigh;
  return (small & ~zeros(bytes ^ eightTimes('\n'))) | zeros(bytes ^ eightTimes(0x7F));
}

/// Looks at eight bytes at once first.
std::size_t findControl(std::string_view text, bool json) {
  constexpr std::size_t kBlock = 64;
  for (std::size_t start = 0; start < text.size(); start += kBlock) {
    std::string_view block = text.substr(start, kBlock);
    bool any = block.size() < kBlock;
    for (std::size_t at = 0; !any && at != kBlock; at += sizeof(std::uint64_t)) {
      std::uint64_t bytes;
      std::memcpy(&bytes, block.data() + at, sizeof bytes);
      any = canHoldControl(bytes);
    }
    if (!any)
      continue;
    auto control = std::ranges::find_if(block, [json](char c) { return isControl(c, json); });
    if (control != block.end())
      return start + static_cast<std::size_t>(control - block.begin());
  }
  return text.npos;
}

/// Whether the characters are such as can stand in JSON and YAML at all. What yaml-cpp does with
/// others is silent and surprising: U+0004 ends the text.
bool checkCharacters(const LineIndex &text, bool json, Diagnostics &out) {
  std::string_view all = text.text();
  if (std::size_t at = findControl(all, json); at != all.npos) {
    out.report(Problem::TextControlCharacter, text.at(at),
               {{"code", "00" + hexadecimal(static_cast<unsigned char>(all[at]))},
                {"format", json ? "JSON" : "YAML"}});
    return false;
  }
  std::size_t invalid = findInvalidUtf8(all);
  if (invalid == all.npos)
    return true;
  auto byte = static_cast<unsigned char>(all[invalid]);
  out.report(Problem::TextEncoding, text.at(invalid),
             {{"problem", "the byte 0x" + hexadecimal(byte) + " is no valid UTF-8"}});
  return false;
}

std::optional<Parsed> readJson(const LineIndex &text, Diagnostics &out) {
  auto parsed = readJsonQuickly(text);
  return parsed ? std::move(parsed) : readJsonCarefully(text, out);
}

std::optional<Parsed> readYaml(const LineIndex &text, Diagnostics &out) {
  auto parsed = readYamlQuickly(text);
  return parsed ? std::move(parsed) : readYamlCarefully(text, out);
}

/// What was said about a text; only its conflict, where that is why it could not be read.
void reportFindings(const LineIndex &text, bool json, const Diagnostics &findings,
                    Diagnostics &out) {
  const std::size_t conflict =
      findings.hasErrors() ? mergeConflict(text.text()) : std::string_view::npos;
  if (conflict == std::string_view::npos) {
    for (const Diagnostic &each : findings.all())
      out.add(each);
    return;
  }
  constexpr std::size_t kMark = 7;
  out.report(
      Problem::TextSyntax, text.at(conflict, kMark),
      {{"format", json ? "JSON" : "YAML"},
       {"problem", "a merge has left a conflict here"},
       {"hint", "keep what is right of the two sides, and take out the lines <<<<<<<, ======= "
                "and >>>>>>>"}});
}

} // namespace

std::string write(const Value &value, Format format) {
  return format == Format::Json ? writeJson(value) : writeYaml(value);
}

std::optional<Parsed> read(std::string_view text, const std::string &file, Diagnostics &out) {
  if (text.starts_with(kByteOrderMark))
    text.remove_prefix(kByteOrderMark.size());
  LineIndex lines(text, file);
  bool json = looksLikeJson(text);
  if (!checkCharacters(lines, json, out))
    return {};
  Diagnostics findings;
  auto parsed = json ? readJson(lines, findings) : readYaml(lines, findings);
  reportFindings(lines, json, findings, out);
  return parsed;
}

std::optional<Value> parseJson(std::string_view text, Diagnostics &out) {
  LineIndex lines(text, "");
  std::optional<Parsed> parsed;
  if (checkCharacters(lines, true, out))
    parsed = readJson(lines, out);
  return parsed ? std::optional(std::move(parsed->value)) : std::nullopt;
}

} // namespace oapigen
