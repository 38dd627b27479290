// Every kind of change, by pairs that show it: test/diff/cases/<area>.yaml. A pair is put wherever
// its area says, in all directions, and has to give exactly the one finding, its reverse exactly
// the mirror.
#include "Compared.h"
#include "Places.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace oapigen::diff {
namespace {

struct Case {
  std::string area, name;
  std::optional<Value> base, revision;
};

void PrintTo(const Case &each, std::ostream *out) {
  *out << each.area << ": " << each.name;
}

std::optional<Value> part(const Value &both, std::string_view name) {
  const Value *found = both.asObject() ? both.asObject()->find(name) : nullptr;
  return found ? std::optional(*found) : std::nullopt;
}

std::vector<Case> allCases() {
  std::vector<Case> cases;
  std::set<std::filesystem::path> files;
  for (const auto &entry : std::filesystem::directory_iterator(casesFolder() / "cases"))
    files.insert(entry.path());
  for (const std::filesystem::path &file : files) {
    const Value value = valueOf(contents(file), file.filename().string());
    for (const auto &[name, both] : *value.asObject())
      cases.push_back({file.stem().string(), name, part(both, "base"), part(both, "revision")});
  }
  return cases;
}

/// Without what tells cases of one kind apart.
std::string kindName(const Case &each) {
  return each.name.substr(0, each.name.find(" ("));
}

std::optional<Kind> kindOf(const std::string &name) {
  for (const char *prefix : {"", "input-", "output-"})
    if (const Rule *rule = findRule(prefix + name))
      return rule->kind;
  return std::nullopt;
}

constexpr const char *kEarly = "2001-01-01", *kLate = "2099-01-01";

/// The rules that have to judge it, one.
Ids rulesOf(Kind kind, Direction direction, bool isLate) {
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
  EXPECT_EQ(idsOf(changes, kEarly), rulesOf(kind, direction, false)) << inLines(changes);
  EXPECT_EQ(idsOf(changes, kLate), rulesOf(kind, direction, true)) << inLines(changes);
}

TEST_P(CasesTest, GivesTheOneFindingAndBackwardsTheMirror) {
  const Case &each = GetParam();
  const std::optional<Kind> kind = kindOf(kindName(each));
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
    if (auto kind = kindOf(kindName(each)))
      shown.insert({*kind, mirrorOf(*kind)});
  for (const Rule &rule : rules())
    EXPECT_TRUE(shown.contains(rule.kind)) << rule.id;
}

} // namespace
} // namespace oapigen::diff
