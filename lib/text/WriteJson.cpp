// JSON text with two spaces of indentation, UTF-8 unescaped.
#include "text/Numbers.h"
#include "text/Utf8.h"
#include "text/Write.h"

#include <array>
#include <cmath>

namespace oapigen {
namespace {

constexpr auto kNeedsEscape = [] {
  std::array<bool, 256> table{};
  for (std::size_t c = 0; c != 0x20; ++c)
    table[c] = true;
  table['"'] = table['\\'] = true;
  return table;
}();

class JsonWriter {
public:
  void operator()(std::nullptr_t) { out_ += "null"; }
  void operator()(bool value) { out_ += value ? "true" : "false"; }
  void operator()(std::int64_t value) { appendNumber(out_, value); }
  void operator()(std::uint64_t value) { appendNumber(out_, value); }

  void operator()(double value) {
    if (std::isfinite(value))
      appendNumber(out_, value);
    else
      out_ += "null";
  }

  void operator()(const std::string &value) {
    if (findInvalidUtf8(value) == value.npos)
      writeString(value);
    else
      writeString(repairUtf8(value));
  }

  void operator()(const Array &array) {
    open('[');
    for (const Value &item : array) {
      nextLine(&item == array.data());
      item.visit(*this);
    }
    close(']', array.empty());
  }

  void operator()(const Object &object) {
    open('{');
    bool first = true;
    for (const auto &[name, value] : object) {
      nextLine(std::exchange(first, false));
      (*this)(name);
      out_ += ": ";
      value.visit(*this);
    }
    close('}', object.empty());
  }

  std::string take() {
    out_ += '\n';
    return std::move(out_);
  }

private:
  void open(char bracket) {
    out_ += bracket;
    indent_ += 2;
  }

  void close(char bracket, bool empty) {
    indent_ -= 2;
    if (!empty)
      lineBreak();
    out_ += bracket;
  }

  void nextLine(bool first) {
    if (!first)
      out_ += ',';
    lineBreak();
  }

  void lineBreak() {
    out_ += '\n';
    out_.append(indent_, ' ');
  }

  void writeString(std::string_view text) {
    out_ += '"';
    std::size_t done = 0;
    for (std::size_t at = 0; at != text.size(); ++at) {
      auto c = static_cast<unsigned char>(text[at]);
      if (!kNeedsEscape[c])
        continue;
      out_ += text.substr(done, at - done);
      escape(c);
      done = at + 1;
    }
    out_ += text.substr(done);
    out_ += '"';
  }

  void escape(unsigned char c) {
    constexpr std::string_view kShort = "\"\"\\\\\bb\ff\nn\rr\tt"; // pairs: what, letter
    out_ += '\\';
    for (std::size_t at = 0; at != kShort.size(); at += 2)
      if (static_cast<unsigned char>(kShort[at]) == c) {
        out_ += kShort[at + 1];
        return;
      }
    constexpr std::string_view kHex = "0123456789abcdef";
    out_ += "u00";
    out_ += kHex[c >> 4];
    out_ += kHex[c & 15];
  }

  std::string out_;
  std::size_t indent_ = 0;
};

} // namespace

std::string writeJson(const Value &value) {
  JsonWriter writer;
  value.visit(writer);
  return writer.take();
}

} // namespace oapigen
