// YAML text in block style. Sequences stand two columns inside their key.
#include "text/Numbers.h"
#include "text/Utf8.h"
#include "text/Write.h"
#include "text/YamlScalar.h"

#include <cmath>

namespace oapigen {
namespace {

/// Readers look for the colon behind an implicit key only this far (YAML 1.2.2, 7.4.2), less some.
constexpr std::size_t kLongestImplicitKey = 1000;

/// Where a value begins: it is preceded by a key or a dash on its line, or stands at a line's
/// start.
enum class After { Nothing, Key, Dash };

class YamlWriter {
public:
  /// Writes a value up to and with its line feed; its members stand in column `indent`.
  void write(const Value &value, std::size_t indent, After after) {
    if (auto *object = value.asObject(); object && !object->empty())
      writeObject(*object, indent, after);
    else if (auto *array = value.asArray(); array && !array->empty())
      writeArray(*array, indent, after);
    else if (auto *text = value.asString())
      writeText(*text, indent, after);
    else {
      separate(after);
      value.visit([this](const auto &scalar) { writeScalar(scalar); });
      out_ += '\n';
    }
  }

  std::string take() { return std::move(out_); }

private:
  void writeObject(const Object &object, std::size_t indent, After after) {
    begin(after);
    bool inLine = after == After::Dash;
    for (const auto &[name, value] : object) {
      out_.append(std::exchange(inLine, false) ? 0 : indent, ' ');
      writeKey(name, indent);
      write(value, indent + 2, After::Key);
    }
  }

  void writeArray(const Array &array, std::size_t indent, After after) {
    begin(after);
    bool inLine = after == After::Dash;
    for (const Value &item : array) {
      out_.append(std::exchange(inLine, false) ? 0 : indent, ' ');
      out_ += '-';
      write(item, indent + 2, After::Dash);
    }
  }

  /// Before a collection: it begins below its key, or beside its dash.
  void begin(After after) {
    if (after == After::Key)
      out_ += '\n';
    separate(after == After::Dash ? after : After::Nothing);
  }

  void separate(After after) {
    if (after != After::Nothing)
      out_ += ' ';
  }

  void writeKey(const std::string &name, std::size_t indent) {
    std::size_t start = out_.size();
    withValidUtf8(name, [&](std::string_view key) { appendScalar(out_, key, styleOfKey(key)); });
    if (out_.size() - start > kLongestImplicitKey) {
      out_.insert(start, "? ");
      out_ += '\n';
      out_.append(indent, ' ');
    }
    out_ += ':';
  }

  void writeText(const std::string &value, std::size_t indent, After after) {
    separate(after);
    withValidUtf8(value, [&](std::string_view text) {
      ScalarStyle style = styleOfValue(text);
      if (style == ScalarStyle::Literal)
        return appendLiteral(out_, text, std::max<std::size_t>(indent, 2));
      appendScalar(out_, text, style);
      out_ += '\n';
    });
  }

  template <class Use> static void withValidUtf8(const std::string &text, Use use) {
    if (findInvalidUtf8(text) == text.npos)
      use(std::string_view(text));
    else
      use(std::string_view(repairUtf8(text)));
  }

  void writeScalar(std::nullptr_t) { out_ += "null"; }
  void writeScalar(bool value) { out_ += value ? "true" : "false"; }
  void writeScalar(std::int64_t value) { appendNumber(out_, value); }
  void writeScalar(std::uint64_t value) { appendNumber(out_, value); }
  void writeScalar(double value) {
    if (std::isfinite(value))
      appendNumber(out_, value);
    else
      out_ += std::isnan(value) ? ".nan" : value > 0 ? ".inf" : "-.inf";
  }
  void writeScalar(const Object &) { out_ += "{}"; }
  void writeScalar(const Array &) { out_ += "[]"; }
  void writeScalar(const std::string &) {}

  std::string out_;
};

} // namespace

std::string writeYaml(const Value &value) {
  YamlWriter writer;
  writer.write(value, 0, After::Nothing);
  return writer.take();
}

} // namespace oapigen
