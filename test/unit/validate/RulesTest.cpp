// Each rule with a document that it accepts and one that it rejects.
#include "Checked.h"

#include "validate/Rules.h"

#include <set>

namespace oapigen {
namespace {

struct RuleCase {
  const char *id;
  const char *accepted;
  const char *rejected;
  std::vector<std::string> expected; ///< Without the id.
};

void PrintTo(const RuleCase &each, std::ostream *out) {
  *out << each.id;
}

// {id, accepted, rejected, {message…}}. Where an id stands for several rules, a word behind it
// tells them apart. The documents lack their version and info.
#define OAPI_3_2 "openapi: 3.2.0\ninfo: {title: T, version: '1'}\n"
const RuleCase kCases[] = {
#include "cases/Contents.inc"
#include "cases/Documents.inc"
#include "cases/Parameters.inc"
#include "cases/Paths.inc"
#include "cases/References.inc"
#include "cases/Schemas.inc"
};

std::string idOf(const RuleCase &each) {
  std::string id = each.id;
  return id.substr(0, id.find(' '));
}

/// The severity belongs to the row of the problem.
std::string expectedId(const RuleCase &each) {
  for (const ProblemRow &row : problemRows())
    if (row.id == idOf(each) && row.severity == Severity::Warning)
      return idOf(each) + " (warning)";
  return idOf(each);
}

class RuleTest : public testing::TestWithParam<RuleCase> {};

TEST_P(RuleTest, AcceptsWhatIsRight) {
  EXPECT_EQ(findings(GetParam().accepted), std::vector<std::string>());
}

TEST_P(RuleTest, RejectsWhatIsWrong) {
  std::vector<std::string> expected;
  for (const std::string &message : GetParam().expected)
    expected.push_back(expectedId(GetParam()) + ": " + message);
  EXPECT_EQ(findings(GetParam().rejected), expected);
}

std::string nameOf(const testing::TestParamInfo<RuleCase> &info) {
  std::string name;
  for (const char *c = info.param.id; *c; ++c)
    name += std::isalnum(static_cast<unsigned char>(*c)) ? *c : '_';
  return name + "_" + std::to_string(info.index);
}

INSTANTIATE_TEST_SUITE_P(Rules, RuleTest, testing::ValuesIn(kCases), nameOf);

TEST(Keywords, OnlyOneLikeAKnownOneIsTold) {
  const std::string yaml = "components: {schemas: {A: {maxlength: 3, requird: [a], x-typ: 1, "
                           "foo: 1, definitions: {}, additionalItems: false, dependencies: {}}}}";
  const std::vector<std::string> expected = {
      "field-unknown (warning): '#/components/schemas/A/maxlength' is no field of the Schema Object",
      "field-unknown (warning): '#/components/schemas/A/requird' is no field of the Schema Object"};
  EXPECT_EQ(findings(yaml), expected);
  EXPECT_EQ(findings(yaml, Strictness::Foreign), expected);
}

TEST(RuleTable, EveryRuleHasACase) {
  std::set<std::string> tested, known;
  for (const RuleCase &each : kCases)
    tested.insert(idOf(each));
  for (const RuleArea &area : ruleAreas())
    for (const Rule &rule : area.rules)
      known.insert(std::string(rowOf(rule.problem).id));
  // In DocumentTest, because they concern what all of these documents have, or can't be read.
  for (const char *elsewhere :
       {"version-unsupported", "document-empty", "license-twice", "status-invalid"})
    known.erase(elsewhere);
  EXPECT_EQ(tested, known);
}

} // namespace
} // namespace oapigen
