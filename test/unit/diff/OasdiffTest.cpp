// test/diff/oasdiff.txt: what another tool finds is found here, or there is a reason why not.
#include "Cases.h"
#include "Places.h"

#include <gtest/gtest.h>

#include <set>
#include <sstream>

namespace oapigen::diff {
namespace {

struct Line {
  std::string check, level, rule, reason;
};

std::vector<Line> allLines() {
  std::istringstream text(contents(casesFolder() / "oasdiff.txt"));
  std::vector<Line> lines;
  for (std::string line; std::getline(text, line);) {
    if (line.starts_with('#'))
      continue;
    Line each;
    std::istringstream words(line);
    words >> each.check >> each.level >> each.rule;
    std::getline(words >> std::ws, each.reason);
    lines.push_back(each);
  }
  return lines;
}

Level levelOfTheirs(const std::string &level) {
  EXPECT_TRUE(level == "ERR" || level == "WARN" || level == "INFO") << level;
  return level == "ERR" ? Level::Breaking : level == "WARN" ? Level::Risky : Level::Safe;
}

TEST(Oasdiff, ChecksHaveARuleThatIsNotWeakerOrAReason) {
  std::set<std::string> checks;
  for (const Line &line : allLines()) {
    EXPECT_TRUE(checks.insert(line.check).second) << line.check;
    EXPECT_TRUE(line.reason.empty() || line.reason.ends_with('.')) << line.check;
    if (line.rule == "-") {
      EXPECT_FALSE(line.reason.empty()) << line.check << " has no rule, and no reason why not";
      continue;
    }
    const Rule *rule = findRule(line.rule);
    ASSERT_TRUE(rule) << line.check << ": " << line.rule;
    const bool isWeaker = rule->level < levelOfTheirs(line.level);
    EXPECT_TRUE(!isWeaker || !line.reason.empty())
        << line.check << ": " << line.rule << " is only " << nameOf(rule->level);
  }
  EXPECT_EQ(checks.size(), 509u);
}

/// A pair of documents that a rule has to judge.
struct Pair {
  OpenAPI base, revision;
};

/// Of a case of the rule's kind, or backwards of one of its mirror. Nothing: there is none.
std::optional<Pair> pairFor(const Rule &rule) {
  static const std::vector<Case> cases = allCases();
  for (const Case &each : cases)
    for (const Place &place : placesOf(each.area)) {
      const auto kind = each.kind();
      if ((kind != rule.kind && kind != rule.mirror) ||
          (rule.direction != Direction::None && place.direction != rule.direction))
        continue;
      OpenAPI base = documentOf(place.document(each.base));
      OpenAPI revision = documentOf(place.document(each.revision));
      return kind == rule.kind ? Pair{std::move(base), std::move(revision)}
                               : Pair{std::move(revision), std::move(base)};
    }
  return std::nullopt;
}

TEST(Oasdiff, ChecksHaveAPairOfDocumentsThatTheirRuleFinds) {
  std::set<std::string> rules;
  for (const Line &line : allLines())
    if (line.rule != "-")
      rules.insert(line.rule);
  for (const std::string &id : rules) {
    const Rule *rule = findRule(id);
    ASSERT_TRUE(rule) << id;
    const auto pair = pairFor(*rule);
    ASSERT_TRUE(pair) << id << " has no case";
    const bool isLate = rule->day == Rule::Day::From;
    EXPECT_EQ(idsOf(compare(pair->base, pair->revision), isLate ? "2099-01-01" : "2001-01-01"),
              Ids{id});
  }
}

} // namespace
} // namespace oapigen::diff
