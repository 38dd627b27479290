// JSON text → value, by the events of RapidJSON.
//
// Numbers are taken as they are spelled: version 1.1 makes nonsense of those near the largest
// double.
#include "text/JsonBuilder.h"
#include "text/Numbers.h"
#include "text/Read.h"

#include <rapidjson/reader.h>
#include <rapidjson/stream.h>

#include <cmath>

namespace oapigen {
namespace {

/// Strings are put together where they stand, in a copy that ends with a zero. A type of its own:
/// of the library's one, the parser has a copy, and its position is not told.
struct Bytes : rapidjson::InsituStringStream {
  explicit Bytes(char *text) : rapidjson::InsituStringStream(text) {}
};

/// RapidJSON makes such bytes of an escape "\\uDC00" that follows no other half.
bool hasSurrogate(std::string_view text) {
  for (auto at = text.find('\xED'); at != text.npos; at = text.find('\xED', at + 1))
    if (static_cast<unsigned char>(text[at + 1]) >= 0xA0)
      return true;
  return false;
}

/// What RapidJSON calls; the names are its.
class JsonEvents {
public:
  using Size = rapidjson::SizeType;
  JsonEvents(const LineIndex &text, Bytes &bytes, Diagnostics &unused)
      : bytes_(bytes), text_(text.text()), builder_(text, unused),
        canHaveSurrogates_(text.text().find("\\u") != std::string_view::npos) {}

  bool Null() { return builder_.word(nullptr, 4, taken()); }
  bool Bool(bool value) { return builder_.word(value, value ? 4 : 5, taken()); }
  /// What comes with it is not the number in version 1.1; the text still is.
  bool RawNumber(const char *, Size, bool) {
    const std::string_view before = text_.substr(0, taken());
    const std::optional<Value> number =
        parseCoreNumber(before.substr(before.find_last_not_of("0123456789+-.eE") + 1));
    const bool isHeld = number && std::isfinite(number->toDouble());
    return isHeld && builder_.number(*number, taken());
  }
  // Only when numbers are not asked for as they are spelled.
  bool Int(int) { return false; }
  bool Uint(unsigned) { return false; }
  bool Int64(std::int64_t) { return false; }
  bool Uint64(std::uint64_t) { return false; }
  bool Double(double) { return false; }

  bool String(const char *data, Size size, bool) {
    const std::string_view text(data, size);
    return isWhole(text) && builder_.string(std::string(text), taken());
  }
  bool Key(const char *data, Size size, bool) {
    const std::string_view name(data, size);
    return isWhole(name) && builder_.name(std::string(name), taken());
  }
  bool StartObject() { return builder_.start(Object(), taken()); }
  bool StartArray() { return builder_.start(Array(), taken()); }
  bool EndObject(Size) { return builder_.end(); }
  bool EndArray(Size) { return builder_.end(); }

  Parsed take() { return builder_.take(); }

private:
  bool isWhole(std::string_view text) const { return !canHaveSurrogates_ || !hasSurrogate(text); }
  std::size_t taken() { return bytes_.Tell(); }

  Bytes &bytes_;
  const std::string_view text_;
  JsonBuilder builder_;
  const bool canHaveSurrogates_; ///< The bytes of the text itself are none.
};

} // namespace

std::optional<Parsed> readJsonQuickly(const LineIndex &text) {
  std::string copy(text.text());
  Bytes bytes(copy.data());
  Diagnostics unused;
  JsonEvents events(text, bytes, unused);
  rapidjson::Reader reader;
  if (!reader.Parse<rapidjson::kParseInsituFlag | rapidjson::kParseNumbersAsStringsFlag>(bytes,
                                                                                         events))
    return {};
  return events.take();
}

} // namespace oapigen
