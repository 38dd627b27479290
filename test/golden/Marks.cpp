// Writes diagnostics into a source as comments below the lines they point at.
#include "golden/Marks.h"

#include "support/Files.h"

#include <map>
#include <regex>

namespace oapigen::test {
namespace {

/// Line → the marks below it; 0 stands for the end of the file.
using Marks = std::multimap<std::int64_t, std::string>;

constexpr std::int64_t kFirstCaret = 4; ///< Columns before it are taken by "// ".

bool isMark(const std::string &line) {
  static const std::regex mark(
      R"(// *(\^ |<- )?(error|warning|remark|note|hint)\[[a-z0-9-]+\]: .*)");
  return std::regex_match(line, mark);
}

std::string text(const Object &object, std::string_view name) {
  const Value *value = object.find(name);
  return value && value->asString() ? *value->asString() : std::string();
}

std::int64_t number(const Object &object, std::string_view name) {
  const Value *value = object.find(name);
  return value && value->asInt() ? *value->asInt() : 0;
}

class Marker {
public:
  explicit Marker(const std::string &file) : file_(file) {}

  void add(const Object &diagnostic) {
    std::string id = '[' + text(diagnostic, "id") + "]: ";
    mark(diagnostic, text(diagnostic, "severity") + id,
         text(diagnostic, "hint").empty() ? "" : "hint" + id);
    const Value *notes = diagnostic.find("notes");
    if (notes && notes->asArray())
      for (const Value &note : *notes->asArray())
        mark(*note.asObject(), "note" + id, "");
  }

  const Marks &marks() const { return marks_; }

private:
  void mark(const Object &of, const std::string &label, const std::string &hintLabel) {
    const Value *value = of.find("location");
    Object place = value ? *value->asObject() : Object();
    bool here = text(place, "file") == file_;
    std::int64_t line = here ? number(place, "line") : 0;
    std::int64_t column = line ? number(place, "column") : 0;

    std::string indent = column < kFirstCaret ? " " : std::string(column - 3, ' ');
    std::string pointer = column == 0 ? "" : column < kFirstCaret ? "<- " : "^ ";
    marks_.emplace(line,
                   "//" + indent + pointer + label + text(of, "message") + elsewhere(place, here));
    if (!hintLabel.empty())
      marks_.emplace(line, "//" + indent + std::string(pointer.size(), ' ') + hintLabel +
                               text(of, "hint"));
  }

  /// The name alone: lines of other files, such as the library's, are not this test's business.
  static std::string elsewhere(const Object &place, bool here) {
    if (here || place.empty())
      return "";
    return " (in " + fs::path(text(place, "file")).filename().string() + ")";
  }

  std::string file_;
  Marks marks_;
};

} // namespace

std::string withMarks(const std::string &source, const std::string &file,
                      const Array &diagnostics) {
  Marker marker(file);
  for (const Value &diagnostic : diagnostics)
    marker.add(*diagnostic.asObject());

  std::string out;
  auto addMarks = [&](std::int64_t line) {
    auto [first, last] = marker.marks().equal_range(line);
    for (; first != last; ++first)
      out += first->second + '\n';
  };
  std::int64_t number = 0;
  for (const std::string &line : linesOf(source)) {
    ++number;
    if (!isMark(line))
      out += line + '\n';
    addMarks(number);
  }
  addMarks(0);
  return out;
}

} // namespace oapigen::test
