// test/diff/oasdiff.txt: what another tool finds is found here, or there is a reason why not.
#include "Compared.h"

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

} // namespace
} // namespace oapigen::diff
