// Tokens of JSON and where each ends → a Parsed value: what the two readers of JSON share.
//
// Where a token begins is found from its end, which is all that either library tells.
#pragma once

#include "text/Builder.h"

#include <string>
#include <string_view>

namespace oapigen {

/// The quotation mark that opens the string at the end of `text`. Those inside have an odd number
/// of backslashes before them, it has none.
std::size_t openingQuote(std::string_view text);

/// Each function is given the bytes that were taken when the token was complete. False: stop.
class JsonBuilder {
public:
  JsonBuilder(const LineIndex &text, Diagnostics &out) : builder_(text, out) {}

  /// `null`, `true` and `false`, which take `length` bytes.
  bool word(Value value, std::size_t length, std::size_t taken) {
    builder_.value(std::move(value), {taken - length});
    return true;
  }
  /// One byte more than the number may be taken.
  bool number(Value value, std::size_t taken);
  bool string(std::string value, std::size_t taken) {
    builder_.value(std::move(value), quoted(taken));
    return true;
  }
  bool start(Value empty, std::size_t taken) {
    return builder_.start(std::move(empty), {taken - 1});
  }
  bool name(std::string name, std::size_t taken) {
    return builder_.name(std::move(name), quoted(taken));
  }
  bool end() {
    builder_.end();
    return true;
  }
  Parsed take() { return builder_.take(); }

private:
  Extent quoted(std::size_t taken) const;

  Builder builder_;
};

} // namespace oapigen
