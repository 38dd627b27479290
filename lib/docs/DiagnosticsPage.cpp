// Diagnostics.def, Explanations.def and an example each → docs/diagnostics.md.
#include "docs/Explanations.h"
#include "docs/Markdown.h"
#include "docs/Pages.h"
#include "docs/Terminal.h"
#include "support/Diagnostic.h"

#include <regex>

namespace oapigen::docs {
namespace {

constexpr std::size_t kColumns = 118;
constexpr std::string_view kIntroduction = R"(# Diagnostics

Every problem that oapi-gen reports, by the id behind its message: what it says, why, and what to do. In a message
`‹name›` stands for what the case fills in, and `[…]` for a part that only stands there when it is known. Examples show
the diagnostic as a comment below the place that it points at, and behind it how it is right. Ids never change.
`oapi-gen explain ID` prints a section of this page.
)";

std::string replaced(std::string text, const char *pattern, const char *by) {
  return std::regex_replace(text, std::regex(pattern), by);
}

/// The holes of a message for readers; where in a document it is goes without saying.
std::string readable(std::string_view message) {
  std::string text = replaced(std::string(message), R"(<< \(at '\{pointer\}'\)>>)", "");
  text = replaced(text, "<<(.*?)>>", "[$1]");
  return replaced(text, R"(\{(\w+)\})", "‹$1›");
}

std::string severityOf(Severity severity) {
  return severity == Severity::Error     ? "Error"
         : severity == Severity::Warning ? "Warning"
                                         : "Remark";
}

/// Nothing but a hole says nothing to readers.
bool isEmpty(const std::string &text) {
  return std::regex_match(text, std::regex(R"(\[?(‹\w+›)?\]?)"));
}

std::string section(std::string_view id, const std::string &kind, const std::string &message,
                    const std::string &hint,
                    const std::map<std::string, DiagnosticExample> &examples) {
  std::string text = "\n## " + std::string(id) + "\n" + kind;
  text += isEmpty(message) ? ", with a message that depends on the case\n"
                           : ": " + code(message) + "\n";
  if (const Explanation *explanation = findExplanation(id)) {
    text += "\n" + wrapped(explanation->cause, 0, kColumns);
    text += "\n" + wrapped("**Cure:** " + std::string(explanation->cure), 0, kColumns);
  }
  if (!isEmpty(hint))
    text += "\n**Hint that it gives:** " + code(hint) + "\n";
  const auto example = examples.find(std::string(id));
  if (example != examples.end())
    text += "\n```" + example->second.language + "\n" + example->second.text + "```\n";
  return text;
}

} // namespace

std::string diagnosticsPage(const std::map<std::string, DiagnosticExample> &examples) {
  std::string text(kIntroduction);
  text += contentsOf(problemRows(), [](const ProblemRow &row) { return row.id; });
  for (const ProblemRow &row : problemRows())
    text += section(row.id, severityOf(row.severity), readable(row.message), readable(row.hint),
                    examples);
  for (const Explanation &row : explanations())
    if (row.id.starts_with("clang-"))
      text += section(row.id, "Error", "what Clang says", "", examples);
  return text;
}

} // namespace oapigen::docs
