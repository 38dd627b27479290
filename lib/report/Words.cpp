// Counts and phrases; the order of levels is that of the findings.
#include "report/Words.h"

#include "support/Spelling.h"
#include "text/Utf8.h"

#include <algorithm>
#include <cctype>

namespace oapigen::report {
namespace {

using diff::Finding;
using diff::Level;
using diff::Step;

constexpr std::array<std::string_view, 4> kThresholds = {"breaking", "risky", "any", "none"};
constexpr std::array kForms = {
    Form{"text", [](const Report &report) { return renderText(report, false); }},
    Form{"markdown", renderMarkdown},
    Form{"json", renderJson},
    Form{"github", renderGithub},
    Form{"sarif", renderSarif},
    Form{"junit", renderJunit},
};

std::string phraseFor(Step step) {
  switch (step) {
  case Step::Major:
    return "a major one";
  case Step::Minor:
    return "a minor one";
  case Step::Patch:
    return "a patch";
  case Step::None:
    break;
  }
  return "no other one";
}

} // namespace

std::span<const std::string_view> thresholdNames() {
  return kThresholds;
}

std::optional<Threshold> thresholdOf(std::string_view name) {
  auto at = std::find(kThresholds.begin(), kThresholds.end(), name);
  return at == kThresholds.end() ? std::nullopt
                                 : std::optional(Threshold(at - kThresholds.begin()));
}

bool fails(const Finding &finding, Threshold failOn) {
  if (finding.accepted || failOn == Threshold::None)
    return false;
  return finding.level == Level::Breaking || failOn == Threshold::Any ||
         (finding.level == Level::Risky && failOn == Threshold::Risky);
}

bool fails(const Report &report) {
  return std::any_of(report.judgement.findings.begin(), report.judgement.findings.end(),
                     [&](const Finding &finding) { return fails(finding, report.failOn); });
}

std::string countsOf(const diff::Judgement &judgement) {
  std::vector<std::string> parts;
  std::size_t all = 0;
  for (Level level : kLevels)
    if (std::size_t count = judgement.count(level)) {
      parts.push_back(std::to_string(count) + ' ' + std::string(nameOf(level)));
      all = count; // The last one decides the form of the noun.
    }
  const std::size_t counting = std::count_if(judgement.findings.begin(), judgement.findings.end(),
                                             [](auto &finding) { return !finding.accepted; });
  std::string text = parts.empty() ? "no changes"
                                   : inSeries(parts, " and ") +
                                         (parts.size() == 1 && all == 1 ? " change" : " changes");
  if (std::size_t accepted = judgement.findings.size() - counting)
    text += ", " + std::to_string(accepted) + (parts.empty() ? " accepted" : " more accepted");
  return text;
}

std::string conclusionOf(const Report &report) {
  const Step step = report.judgement.step;
  return asSentence(countsOf(report.judgement)) +
         (step == Step::None ? ": the version may stay"
                             : ": the next version is " + phraseFor(step));
}

std::span<const Form> forms() {
  return kForms;
}

const Form *findForm(std::string_view name) {
  auto at =
      std::find_if(kForms.begin(), kForms.end(), [&](auto &form) { return form.name == name; });
  return at == kForms.end() ? nullptr : &*at;
}

std::string titleOf(Level level) {
  return asSentence(std::string(nameOf(level)));
}

std::vector<const Finding *> findingsOf(const Report &report, Level level) {
  std::vector<const Finding *> found;
  for (const Finding &finding : report.judgement.findings)
    if (finding.level == level && !finding.accepted)
      found.push_back(&finding);
  return found;
}

std::vector<const Finding *> acceptedOf(const Report &report) {
  std::vector<const Finding *> found;
  for (const Finding &finding : report.judgement.findings)
    if (finding.accepted)
      found.push_back(&finding);
  return found;
}

std::string_view statementOf(const Finding &finding) {
  std::string_view message = finding.message;
  const std::string &subject = finding.change.subject;
  if (!subject.empty() && message.starts_with(subject + ": "))
    message.remove_prefix(subject.size() + 2);
  return message;
}

std::string_view roleOf(const Finding &finding) {
  switch (finding.change.direction) {
  case diff::Direction::Input:
    return "sent to the server in";
  case diff::Direction::Output:
    return "sent by the server in";
  case diff::Direction::None:
    break;
  }
  return "in";
}

bool namesItsUse(const Finding &finding) {
  const std::vector<std::string> &uses = finding.change.uses;
  const std::string &subject = finding.change.subject;
  if (uses.size() != 1 || subject == uses.front())
    return uses.size() == 1;
  const std::string words = " of " + uses.front();
  const std::size_t at = subject.rfind(words);
  return at != subject.npos &&
         (at + words.size() == subject.size() || subject[at + words.size()] == ' ');
}

std::vector<std::string> orderedUses(const Finding &finding, std::size_t most) {
  std::vector<std::string> uses = finding.change.uses;
  if (uses.size() > most)
    std::stable_partition(uses.begin(), uses.end(), [](const std::string &use) {
      return use.starts_with("webhook ") || use.starts_with("callback ");
    });
  return uses;
}

std::string asSentence(std::string text) {
  if (!text.empty())
    text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  return text;
}

std::string placeOf(const Where &where) {
  std::string text = where.file;
  if (where.known() && where.line)
    text += ':' + std::to_string(where.line);
  if (where.known() && where.line && where.column)
    text += ':' + std::to_string(where.column);
  return text;
}

std::string nameOf(const Side &side) {
  return side.version.empty() ? side.name : side.name + " (" + side.version + ')';
}

std::string_view fileOf(const Where &where, const Side &side) {
  std::string_view file = where.file;
  if (file.starts_with(side.prefix))
    file.remove_prefix(side.prefix.size());
  return file;
}

std::string oneLine(std::string_view text) {
  if (std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; }))
    return std::string(text);
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = codePointAt(text, at);
    const bool isControl = point.value < 0x20 || (point.value >= 0x7F && point.value < 0xA0);
    const bool isNoCharacter = point.value == 0xFFFE || point.value == 0xFFFF;
    if (point.length == 0 || isControl || isNoCharacter)
      out += '?';
    else
      out += text.substr(at, point.length);
    at += std::max(point.length, 1u);
  }
  return out;
}

} // namespace oapigen::report
