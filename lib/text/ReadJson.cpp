// JSON text → value, by the events of nlohmann-json.
//
// Its events say nothing of places, so the parser is given an iterator that counts what it has
// taken. When an event comes, that is the token's end, for a number up to one byte behind it.
#include "text/Builder.h"
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

/// The quotation mark that opens the string at the end of `text`. Those inside have an odd number
/// of backslashes before them, it has none.
std::size_t openingQuote(std::string_view text) {
  std::size_t open = text.rfind('"');
  while (open != 0 && open != text.npos && text[open - 1] == '\\')
    open = text.rfind('"', open - 1);
  return open == text.npos ? 0 : open;
}

/// Where the token begins in which the library stopped, given the text before its last byte.
std::size_t tokenStart(std::string_view before, bool isString) {
  return isString ? openingQuote(before) : before.find_last_of(" \t\r\n,:[]{}\"") + 1;
}

class JsonEvents {
public:
  JsonEvents(const LineIndex &text, const char *const &position, Diagnostics &out)
      : text_(text), position_(position), builder_(out), out_(out) {}

  bool null() { return add(nullptr, 4); }
  bool boolean(bool value) { return add(value, value ? 4 : 5); }
  bool number_integer(std::int64_t value) { return addNumber(value); }
  bool number_unsigned(std::uint64_t value) { return addNumber(value); }
  bool number_float(double value, const std::string &) { return addNumber(value); }
  bool string(std::string &value) {
    builder_.value(std::move(value), stringPlace());
    return true;
  }
  bool binary(nlohmann::json::binary_t &) { return false; } // Not in JSON texts.

  bool start_object(std::size_t) { return builder_.start(Object(), lastBytes(1)); }
  bool start_array(std::size_t) { return builder_.start(Array(), lastBytes(1)); }
  bool key(std::string &name) { return builder_.name(std::move(name), stringPlace()); }
  bool end_object() { return end(); }
  bool end_array() { return end(); }

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

  Where lastBytes(std::size_t count) const { return text_.at(taken() - count); }

  bool add(Value value, std::size_t length) {
    builder_.value(std::move(value), lastBytes(length));
    return true;
  }

  bool addNumber(Value value) {
    auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::string_view before = text_.text().substr(0, taken());
    if (!isDigit(before.back()))
      before.remove_suffix(1);
    auto start = before.find_last_not_of("0123456789+-.eE");
    builder_.value(std::move(value), text_.at(start == before.npos ? 0 : start + 1));
    return true;
  }

  Where stringPlace() const {
    std::size_t open = openingQuote(text_.text().substr(0, taken() - 1));
    return text_.at(open, taken() - open);
  }

  bool end() {
    builder_.end();
    return true;
  }

  const LineIndex &text_;
  const char *const &position_;
  Builder builder_;
  Diagnostics &out_;
};

} // namespace

std::optional<Parsed> readJson(const LineIndex &text, Diagnostics &out) {
  const char *position = text.text().data();
  const char *end = position + text.text().size();
  JsonEvents events(text, position, out);
  if (!nlohmann::json::sax_parse(CountingIterator(&position), CountingIterator(&end), &events))
    return {};
  return events.take();
}

} // namespace oapigen
