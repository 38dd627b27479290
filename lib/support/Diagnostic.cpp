// Fills the rows of Diagnostics.def into diagnostics.
#include "support/Diagnostic.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace oapigen {
namespace {

using enum Severity;
constexpr std::array kRows = {
#define DIAGNOSTIC(NAME, ID, SEVERITY, MESSAGE, HINT) ProblemRow{ID, SEVERITY, MESSAGE, HINT},
#include "support/Diagnostics.def"
};

const std::string *find(const Holes &holes, std::string_view name) {
  auto at =
      std::find_if(holes.begin(), holes.end(), [&](auto &hole) { return hole.first == name; });
  return at == holes.end() ? nullptr : &at->second;
}

/// `text` with its holes filled; false when a hole has no text (then the result is of no use).
bool fillHoles(std::string_view text, const Holes &holes, std::string &out) {
  bool complete = true;
  while (!text.empty()) {
    auto open = text.find('{');
    auto close = text.find('}', open);
    if (open == text.npos || close == text.npos)
      break;
    const std::string *value = find(holes, text.substr(open + 1, close - open - 1));
    complete = complete && value && !value->empty();
    out.append(text.substr(0, open));
    if (value)
      out.append(*value);
    text.remove_prefix(close + 1);
  }
  out.append(text);
  return complete;
}

} // namespace

std::span<const ProblemRow> problemRows() {
  return kRows;
}

const ProblemRow &rowOf(Problem problem) {
  return kRows[static_cast<std::size_t>(problem)];
}

std::string fill(std::string_view text, const Holes &holes) {
  std::string out;
  while (!text.empty()) {
    auto open = text.find("<<");
    auto close = text.find(">>", open);
    if (open == text.npos || close == text.npos)
      break;
    fillHoles(text.substr(0, open), holes, out);
    std::string part;
    if (fillHoles(text.substr(open + 2, close - open - 2), holes, part))
      out += part;
    text.remove_prefix(close + 2);
  }
  fillHoles(text, holes, out);
  return out;
}

Diagnostic diagnose(Problem problem, Where where, const Holes &holes, std::vector<Note> notes) {
  const ProblemRow &row = rowOf(problem);
  return {std::string(row.id),      row.severity,          std::move(where),
          fill(row.message, holes), fill(row.hint, holes), std::move(notes)};
}

void Diagnostics::add(Diagnostic diagnostic) {
  errors_ += diagnostic.severity == Severity::Error;
  all_.push_back(std::move(diagnostic));
}

void Diagnostics::report(Problem problem, Where where, const Holes &holes,
                         std::vector<Note> notes) {
  add(diagnose(problem, std::move(where), holes, std::move(notes)));
}

void Diagnostics::append(Diagnostics other) {
  for (Diagnostic &diagnostic : other.all_)
    add(std::move(diagnostic));
  isPostponed_ = isPostponed_ || other.isPostponed_;
}

void Diagnostics::settle() {
  auto key = [](const Diagnostic &d) {
    const bool isOfWholeFile = !d.where.file.empty() && d.where.line == 0;
    return std::tuple<bool, const Where &, const std::string &, const std::string &>(
        isOfWholeFile, d.where, d.id, d.message);
  };
  std::stable_sort(all_.begin(), all_.end(),
                   [&](auto &left, auto &right) { return key(left) < key(right); });
  all_.erase(std::unique(all_.begin(), all_.end()), all_.end());
  errors_ = std::count_if(all_.begin(), all_.end(),
                          [](auto &d) { return d.severity == Severity::Error; });
}

} // namespace oapigen
