// Every kind of change, by pairs that show it: test/diff/cases/<area>.yaml. A pair is put wherever
// its area says, in all directions, and has to give exactly the one finding, its reverse exactly
// the mirror.
#include "Cases.h"
#include "Places.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace oapigen::diff {
namespace {

constexpr const char *kEarly = "2001-01-01", *kLate = "2099-01-01";

/// The rules that have to judge it, one.
Ids idsOfRules(Kind kind, Direction direction, bool isLate) {
  Ids ids;
  for (const Rule &rule : rules())
    if (rule.kind == kind && (rule.direction == Direction::None || rule.direction == direction) &&
        rule.day != (isLate ? Rule::Day::Before : Rule::Day::From))
      ids.push_back(rule.id);
  return ids;
}

class CasesTest : public testing::TestWithParam<Case> {};

void expectOne(const OpenAPI &base, const OpenAPI &revision, Kind kind, Direction direction) {
  const std::vector<Change> changes = compare(base, revision);
  EXPECT_EQ(idsOf(changes, kEarly), idsOfRules(kind, direction, false)) << inLines(changes);
  EXPECT_EQ(idsOf(changes, kLate), idsOfRules(kind, direction, true)) << inLines(changes);
}

TEST_P(CasesTest, GivesTheOneFindingAndBackwardsTheMirror) {
  const Case &each = GetParam();
  const std::optional<Kind> kind = each.kind();
  ASSERT_TRUE(kind) << "no rule is called so";
  const std::vector<Place> places = placesOf(each.area);
  ASSERT_FALSE(places.empty()) << "no area is called so";
  for (const Place &place : places) {
    SCOPED_TRACE(place.name);
    const OpenAPI base = documentOf(place.document(each.base));
    const OpenAPI revision = documentOf(place.document(each.revision));
    EXPECT_EQ(errorsIn(base), std::vector<std::string>());
    EXPECT_EQ(errorsIn(revision), std::vector<std::string>());
    expectOne(base, revision, *kind, place.direction);
    expectOne(revision, base, mirrorOf(*kind), place.direction);
  }
}

INSTANTIATE_TEST_SUITE_P(All, CasesTest, testing::ValuesIn(allCases()), [](const auto &one) {
  std::string name;
  for (char c : one.param.area + "_" + one.param.name)
    if (std::isalnum(static_cast<unsigned char>(c)))
      name += c;
    else if (!name.ends_with('_'))
      name += '_';
  return name;
});

TEST(Cases, EveryKindHasOneOrIsTheMirrorOfOneThatHas) {
  std::set<Kind> shown;
  for (const Case &each : allCases())
    if (auto kind = each.kind())
      shown.insert({*kind, mirrorOf(*kind)});
  for (const Rule &rule : rules())
    EXPECT_TRUE(shown.contains(rule.kind)) << rule.id;
}

} // namespace
} // namespace oapigen::diff
