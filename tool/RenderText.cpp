// Diagnostics → text with Clang's look, which people and editors already know how to read.
#include "tool/Files.h"
#include "tool/Report.h"
#include "tool/SourceLine.h"

#include <algorithm>
#include <map>

namespace oapigen::tool {
namespace {

/// How one kind of text looks on a terminal.
struct Look {
  std::string_view label;
  std::string_view color; ///< Parameters of the escape sequence "select graphic rendition".
};
constexpr Look kError{"error", "1;31"};
constexpr Look kWarning{"warning", "1;35"};
constexpr Look kRemark{"remark", "1;34"};
constexpr Look kNote{"note", "1;36"};
constexpr Look kHint{"hint", "1;32"};
constexpr std::string_view kBold = "1";
constexpr std::string_view kCaretColor = "1;32";
constexpr std::string_view kProgram = "oapi-gen";

const Look &lookOf(Severity severity) {
  switch (severity) {
  case Severity::Error:
    return kError;
  case Severity::Warning:
    return kWarning;
  case Severity::Remark:
    break;
  }
  return kRemark;
}

std::string placeOf(const Where &where) {
  if (!where.known())
    return std::string(kProgram);
  std::string out = printable(where.file);
  if (where.line)
    out += ':' + std::to_string(where.line);
  if (where.line && where.column)
    out += ':' + std::to_string(where.column);
  return out;
}

std::string counted(unsigned count, std::string_view noun) {
  return std::to_string(count) + ' ' + std::string(noun) + (count == 1 ? "" : "s");
}

class TextRenderer {
public:
  explicit TextRenderer(bool color) : color_(color) {}

  std::string render(const Diagnostics &problems) {
    for (const Diagnostic &problem : problems.all())
      add(problem);
    addCount(problems);
    return std::move(text_);
  }

private:
  void add(const Diagnostic &problem) {
    addHead(problem.where, lookOf(problem.severity), problem.message, problem.id);
    addSource(problem.where);
    if (!problem.hint.empty())
      text_ += kMargin + styled(kHint.color, std::string(kHint.label) + ':') + ' ' +
               printable(problem.hint) + '\n';
    for (const Note &note : problem.notes) {
      addHead(note.where, kNote, note.message, "");
      addSource(note.where);
    }
  }

  void addHead(const Where &where, const Look &look, std::string_view message,
               const std::string &id) {
    text_ += styled(kBold, placeOf(where) + ':') + ' ' +
             styled(look.color, std::string(look.label) + ':') + ' ' +
             styled(kBold, printable(message));
    text_ += id.empty() ? "\n" : " [" + id + "]\n";
  }

  void addSource(const Where &where) {
    const std::string *line = where.line ? lineOf(where) : nullptr;
    if (!line)
      return;
    Excerpt shown = excerpt(*line, where.column, where.length);
    std::string number = std::to_string(where.line);
    std::string gutter(std::max(number.size(), kMargin.size() - 1) - number.size(), ' ');
    text_ += gutter + number + " | " + shown.text + '\n';
    if (!shown.underline.empty())
      text_ += std::string(gutter.size() + number.size(), ' ') + " | " +
               underlined(shown.underline) + '\n';
  }

  std::string underlined(const std::string &underline) const {
    std::size_t caret = underline.find('^');
    return underline.substr(0, caret) + styled(kCaretColor, underline.substr(caret));
  }

  /// The line, or nullptr when there is none: the file was removed, or never was one.
  const std::string *lineOf(const Where &where) {
    auto [at, isNew] = files_.try_emplace(where.file);
    if (isNew)
      at->second = readLines(where.file);
    return where.line <= at->second.size() ? &at->second[where.line - 1] : nullptr;
  }

  /// Only behind problems in files: one with the command line is one at a time.
  void addCount(const Diagnostics &problems) {
    if (std::none_of(problems.all().begin(), problems.all().end(),
                     [](auto &problem) { return problem.where.known(); }))
      return;
    auto warnings = static_cast<unsigned>(
        std::count_if(problems.all().begin(), problems.all().end(),
                      [](auto &problem) { return problem.severity == Severity::Warning; }));
    std::string out;
    if (warnings)
      out = counted(warnings, kWarning.label);
    if (problems.errors())
      out += (warnings ? " and " : "") + counted(problems.errors(), kError.label);
    if (!out.empty())
      text_ += out + " generated" + (problems.isPostponed() ? rest(problems.errors()) : "") + ".\n";
  }

  /// What becomes of the checks that errors have kept from being made.
  static std::string rest(unsigned errors) {
    return std::string("; further checks wait until ") + (errors == 1 ? "it is" : "they are") +
           " mended";
  }

  std::string styled(std::string_view color, const std::string &text) const {
    return color_ ? "\x1b[" + std::string(color) + 'm' + text + "\x1b[0m" : text;
  }

  const std::string kMargin = std::string(6, ' ');
  bool color_;
  std::map<std::string, std::vector<std::string>> files_;
  std::string text_;
};

} // namespace

std::string renderText(const Diagnostics &problems, bool color) {
  return TextRenderer(color).render(problems);
}

} // namespace oapigen::tool
