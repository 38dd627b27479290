// Changes.def as a table of rules: a row for each judgement in it.
#include "diff/Diff.h"
#include "support/Spelling.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using Day = Rule::Day;

std::vector<Rule> makeRules() {
  using enum Kind;
  using enum Effect;
  using enum Level;
  std::vector<Rule> table;
#define ONE(NAME, ID, MIRROR, EFFECT, MESSAGE, LEVEL, REASON)                                      \
  table.push_back({ID, NAME, MIRROR, Direction::None, Day::Any, EFFECT, MESSAGE, LEVEL, REASON});
#define BOTH(NAME, ID, MIRROR, EFFECT, MESSAGE, INPUT, WHYIN, OUTPUT, WHYOUT)                      \
  table.push_back(                                                                                 \
      {"input-" ID, NAME, MIRROR, Direction::Input, Day::Any, EFFECT, MESSAGE, INPUT, WHYIN});     \
  table.push_back(                                                                                 \
      {"output-" ID, NAME, MIRROR, Direction::Output, Day::Any, EFFECT, MESSAGE, OUTPUT, WHYOUT});
#define DATED(NAME, ID, MIRROR, EFFECT, MESSAGE, BEFORE, WHYBEFORE, FROM, WHYFROM)                 \
  table.push_back({ID "-before-sunset", NAME, MIRROR, Direction::None, Day::Before, EFFECT,        \
                   MESSAGE, BEFORE, WHYBEFORE});                                                   \
  table.push_back({ID "-after-sunset", NAME, MIRROR, Direction::None, Day::From, EFFECT, MESSAGE,  \
                   FROM, WHYFROM});
#include "diff/Changes.def"
#undef ONE
#undef BOTH
#undef DATED
  return table;
}

} // namespace

std::span<const Rule> rules() {
  static const std::vector<Rule> table = makeRules();
  return table;
}

std::span<const Rule> rulesOf(Kind kind) {
  static const std::vector<std::span<const Rule>> byKind = [] {
    std::vector<std::span<const Rule>> spans;
    for (std::size_t first = 0; first != rules().size(); first += spans.back().size()) {
      std::size_t end = first;
      while (end != rules().size() && rules()[end].kind == rules()[first].kind)
        ++end;
      spans.push_back(rules().subspan(first, end - first));
    }
    return spans;
  }();
  return byKind[static_cast<std::size_t>(kind)];
}

const Rule *findRule(std::string_view id) {
  auto at =
      std::find_if(rules().begin(), rules().end(), [&](const Rule &rule) { return rule.id == id; });
  return at == rules().end() ? nullptr : &*at;
}

std::string_view suggestRule(std::string_view misspelt) {
  std::vector<std::string_view> ids;
  for (const Rule &rule : rules())
    ids.push_back(rule.id);
  return nearest(misspelt, ids);
}

} // namespace oapigen::diff
