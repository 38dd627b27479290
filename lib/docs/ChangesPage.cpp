// Changes.def → docs/changes.md: a section for each kind of change, with its rules.
#include "diff/Diff.h"
#include "docs/Markdown.h"
#include "docs/Pages.h"
#include "docs/Terminal.h"

#include <regex>

namespace oapigen::docs {
namespace {

using diff::Direction;
using diff::Rule;

constexpr std::size_t kColumns = 118;
constexpr std::string_view kIntroduction = R"(# Changes

Every kind of change that `oapi-gen diff` finds between two documents, and what it means for those who use the
interface. The rules `input-…` are for what the server takes in: requests to its paths, and answers to its webhooks and
callbacks. The rules `output-…` are for what it sends out: its responses, and the bodies, headers and parameters of its
webhooks and callbacks. A `‹before›`, `‹after›` or `‹name›` stands for what the case fills in.

- **breaking**: clients that were right until now may fail.
- **risky**: some may; only those who know them can tell.
- **safe**: none has to do anything.

Each rule's level can be another one in a project, under `diff: levels:` in `oapi-gen.yaml`. The ids never change.
`oapi-gen explain ID` prints the section of a rule.
)";

/// Behind the name of a change of what was announced to end; without it, the change has another
/// name.
const std::string kDated = "-with-sunset";

/// The id of the change without what tells its rules apart.
std::string nameOf(const Rule &rule) {
  auto without = [&](std::string_view front, std::string_view back) {
    return rule.id.substr(front.size(), rule.id.size() - front.size() - back.size());
  };
  if (rule.direction == Direction::Input)
    return without("input-", "");
  if (rule.direction == Direction::Output)
    return without("output-", "");
  if (rule.day == Rule::Day::Before)
    return without("", "-before-sunset") + kDated;
  return rule.day == Rule::Day::From ? without("", "-after-sunset") + kDated : rule.id;
}

std::string nameOf(diff::Kind kind) {
  for (const Rule &rule : diff::rules())
    if (rule.kind == kind)
      return nameOf(rule);
  return {};
}

std::string_view phraseFor(diff::Effect effect) {
  switch (effect) {
  case diff::Effect::Narrows:
    return "Less is right than before.";
  case diff::Effect::Widens:
    return "More is right than before.";
  case diff::Effect::Unclear:
    return "Neither contains the other.";
  case diff::Effect::Announces:
    return "What is right stays the same: it is an announcement.";
  case diff::Effect::Text:
    break;
  }
  return "Only people notice.";
}

std::string beginOf(const Rule &rule) {
  const std::string statement =
      std::regex_replace(std::string(rule.message), std::regex(R"(\{(\w+)\})"), "‹$1›");
  const std::string mirror = nameOf(rule.mirror);
  const std::string back = rule.mirror == rule.kind ? "The way back is the same change."
                                                    : "The way back: " + linkTo(mirror) + ".";
  return "\n## " + nameOf(rule) + "\n" + code(statement) + ". " +
         std::string(phraseFor(rule.effect)) + ' ' + back + "\n\n";
}

/// An item of a list; its further lines are indented like its text.
std::string itemOf(const Rule &rule) {
  std::string text = wrapped(code(rule.id) + ": **" + std::string(diff::nameOf(rule.level)) +
                                 "**. " + std::string(rule.reason),
                             2, kColumns);
  text[0] = '-';
  return text;
}

} // namespace

std::string changesPage() {
  std::string page(kIntroduction);
  const Rule *last = nullptr;
  for (const Rule &rule : diff::rules()) {
    if (!last || last->kind != rule.kind)
      page += beginOf(rule);
    page += itemOf(rule);
    last = &rule;
  }
  return page;
}

} // namespace oapigen::docs
