// JSON text → value, by the events of nlohmann-json.
//
// Its events say nothing of places, so the parser is given an iterator that counts what it has
// taken. When an event comes, that is the token's end, for a number up to one byte behind it.
#include "text/JsonBuilder.h"
#include "text/Read.h"

#include <nlohmann/json.hpp>

#include <iterator>

namespace oapigen {
namespace {

/// Advances a position that all its copies share.
class CountingIterator {
public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char *;
  using reference = const char &;

  CountingIterator(const char **position) : position_(position) {}
  reference operator*() const { return **position_; }
  CountingIterator &operator++() {
    ++*position_;
    return *this;
  }
  bool operator==(const CountingIterator &other) const { return *position_ == *other.position_; }

private:
  const char **position_;
};

/// "[json.exception…] parse error at …: … - invalid literal; last read: 'tru}'; expected …" →
/// "invalid literal; expected …"
std::string problemOf(std::string message) {
  auto dash = message.find(" - ");
  message.erase(0, dash == message.npos ? message.find("] ") + 2 : dash + 3);
  if (auto read = message.find("; last read: "); read != message.npos) {
    auto expected = message.rfind("; expected ");
    bool follows = expected != message.npos && expected > read;
    message.erase(read, follows ? expected - read : message.npos);
  }
  return message;
}

/// Where the token begins in which the library stopped, given the text before its last byte.
std::size_t tokenStart(std::string_view before, bool isString) {
  return isString ? openingQuote(before) : before.find_last_of(" \t\r\n,:[]{}\"") + 1;
}

class JsonEvents {
public:
  JsonEvents(const LineIndex &text, const char *const &position, Diagnostics &out)
      : text_(text), position_(position), builder_(text, out), out_(out) {}

  bool null() { return builder_.word(nullptr, 4, taken()); }
  bool boolean(bool value) { return builder_.word(value, value ? 4 : 5, taken()); }
  bool number_integer(std::int64_t value) { return builder_.number(value, taken()); }
  bool number_unsigned(std::uint64_t value) { return builder_.number(value, taken()); }
  bool number_float(double value, const std::string &) { return builder_.number(value, taken()); }
  bool string(std::string &value) { return builder_.string(std::move(value), taken()); }
  bool binary(nlohmann::json::binary_t &) { return false; } // Not in JSON texts.

  bool start_object(std::size_t) { return builder_.start(Object(), taken()); }
  bool start_array(std::size_t) { return builder_.start(Array(), taken()); }
  bool key(std::string &name) { return builder_.name(std::move(name), taken()); }
  bool end_object() { return builder_.end(); }
  bool end_array() { return builder_.end(); }

  bool parse_error(std::size_t end, const std::string &last,
                   const nlohmann::detail::exception &error) {
    std::string_view before = text_.text().substr(0, end - 1);
    std::string problem = problemOf(error.what());
    bool isString = last.starts_with('"') && problem.starts_with("invalid string");
    bool atEnd = before.size() == text_.text().size();
    std::size_t offset = atEnd && !isString ? before.size() : tokenStart(before, isString);
    out_.report(Problem::TextSyntax, text_.at(offset),
                {{"format", "JSON"}, {"problem", std::move(problem)}, {"hint", ""}});
    return false;
  }

  Parsed take() { return builder_.take(); }

private:
  /// The bytes that the parser has taken.
  std::size_t taken() const { return static_cast<std::size_t>(position_ - text_.text().data()); }
  const LineIndex &text_;
  const char *const &position_;
  JsonBuilder builder_;
  Diagnostics &out_;
};

} // namespace

std::optional<Parsed> readJsonCarefully(const LineIndex &text, Diagnostics &out) {
  const char *position = text.text().data();
  const char *end = position + text.text().size();
  JsonEvents events(text, position, out);
  if (!nlohmann::json::sax_parse(CountingIterator(&position), CountingIterator(&end), &events))
    return {};
  return events.take();
}

} // namespace oapigen
