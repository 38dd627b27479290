// Changes → findings: what a project decides, what was accepted, and the step of the version.
#include "Compared.h"

#include <gtest/gtest.h>

#include <set>

namespace oapigen::diff {
namespace {

OpenAPI document(const std::string &operation, const std::string &schema = "{type: string}") {
  return documentOf(
      valueOf("openapi: 3.1.0\ninfo: {title: T, version: 1.0.0}\npaths: {/a: {get: {" + operation +
              "responses: {'200': {description: A, content: {application/json: "
              "{schema: " +
              schema + "}}}}}}}\n"));
}

std::vector<Change> typeChange() {
  return compare(document(""), document("", "{type: integer}"));
}

TEST(Judge, FillsTheMessageAndFindsThePlaces) {
  const Places places{{"/paths/~1a/get", {"a.yaml", 3, 5, 0}}};
  const Judgement judgement = judge(typeChange(), {}, places, {});
  ASSERT_EQ(judgement.findings.size(), 1u);
  const Finding &finding = judgement.findings[0];
  EXPECT_EQ(finding.message, "response 200 of GET /a: is integer, it was string");
  EXPECT_EQ(finding.base.line, 3u);
  EXPECT_EQ(finding.fingerprint.size(), 16u);
  EXPECT_EQ(finding.level, Level::Breaking);
  EXPECT_EQ(judgement.step, Step::Major);
  EXPECT_EQ(judgement.count(Level::Breaking), 1u);
}

TEST(Judge, TakesTheLevelsOfTheProject) {
  Policy policy;
  policy.levels["output-type-changed"] = Level::Safe;
  const Judgement judgement = judge(typeChange(), policy, {}, {});
  EXPECT_EQ(judgement.count(Level::Breaking), 0u);
  EXPECT_EQ(judgement.count(Level::Safe), 1u);
  EXPECT_EQ(judgement.step, Step::Minor);
}

TEST(Judge, AcceptsUntilTheLastDay) {
  Policy policy;
  policy.accepted = {
      {judge(typeChange(), {}, {}, {}).findings[0].fingerprint, "known", "2031-12-24"}};
  policy.today = "2031-12-24";
  EXPECT_EQ(judge(typeChange(), policy, {}, {}).count(Level::Breaking), 0u);
  EXPECT_EQ(judge(typeChange(), policy, {}, {}).step, Step::None);
  policy.today = "2031-12-25";
  EXPECT_EQ(judge(typeChange(), policy, {}, {}).count(Level::Breaking), 1u);
}

TEST(Judge, LooksAtTheDayThatWasAnnounced) {
  auto withEnd = [](const std::string &end) {
    return document("deprecated: true, x-sunset: '" + end + "', ");
  };
  const OpenAPI without =
      documentOf(valueOf("openapi: 3.1.0\ninfo: {title: T, version: 1.0.0}\npaths: {}\n"));
  for (const char *end : {"2031-12-24", "2031-12-24T12:00:00Z"}) {
    const auto changes = compare(withEnd(end), without);
    EXPECT_EQ(idsOf(changes, "2031-12-23"), Ids{"operation-removed-before-sunset"});
    EXPECT_EQ(idsOf(changes, "2031-12-24"), Ids{"operation-removed-after-sunset"});
    EXPECT_EQ(idsOf(changes, ""), Ids{"operation-removed-before-sunset"});
  }
  EXPECT_EQ(compareIds(withEnd("soon"), without), Ids{"deprecated-operation-removed"});
}

TEST(Judge, TellsFingerprintsOfWhatBecameSharedApart) {
  const std::string inlined = "{type: object, properties: {a: {type: string}}}";
  const std::string reference = "{$ref: '#/components/schemas/A'}";
  auto with = [](const std::string &first, const std::string &second, const std::string &type) {
    auto body = [](const std::string &schema) {
      return "{post: {requestBody: {content: {application/json: {schema: " + schema + "}}}}}";
    };
    return documentOfMembers(
        "paths: {/a: " + body(first) + ", /b: " + body(second) +
        "}\ncomponents: {schemas: {A: {type: object, properties: {a: {type: " + type + "}}}}}");
  };
  auto fingerprints = [&](const OpenAPI &base, const OpenAPI &revision) {
    std::set<std::string> all;
    for (const Finding &each : judge(compare(base, revision), {}, {}, {}).findings)
      all.insert(each.fingerprint);
    return all;
  };
  const OpenAPI shared = with(reference, reference, "integer");
  const auto both = fingerprints(with(inlined, reference, "string"), shared);
  EXPECT_EQ(both.size(), 2u);
  const auto one = fingerprints(with(reference, reference, "string"), shared);
  ASSERT_EQ(one.size(), 1u);
  EXPECT_TRUE(both.contains(*one.begin()));
}

TEST(Judge, PutsTheWorstFirst) {
  const Judgement judgement =
      judge(compare(document(""), document("summary: A, ", "{type: integer}")), {}, {}, {});
  ASSERT_EQ(judgement.findings.size(), 2u);
  EXPECT_EQ(judgement.findings[0].level, Level::Breaking);
  EXPECT_EQ(judgement.findings[1].rule->id, "summary-changed");
}

TEST(Judge, AsksForTheLeastStep) {
  auto step = [](const OpenAPI &revision) {
    return judge(compare(document(""), revision), {}, {}, {}).step;
  };
  EXPECT_EQ(step(document("")), Step::None);
  EXPECT_EQ(step(document("summary: A, ")), Step::Patch);
  EXPECT_EQ(step(document("", "{type: string, maxLength: 3}")), Step::Minor);
  EXPECT_EQ(step(document("", "{type: [string, integer]}")), Step::Major);
}

/// Semantic Versioning 2.0.0, section 7.
TEST(Judge, AsksForAMinorStepWhereSomethingIsNewOrDeprecated) {
  const std::string answers = "responses: {'200': {description: A}}";
  auto with = [&](const std::string &operation, const std::string &others = "") {
    return documentOfMembers("paths: {/a: {get: {" + operation + answers + "}" + others + "}}");
  };
  auto limit = [](const std::string &more) {
    return "parameters: [{name: limit, in: query, schema: {type: integer}" + more + "}], ";
  };
  auto answer = [](const std::string &more) {
    return document("", "{type: object, properties: {a: {type: string" + more + "}}}");
  };
  auto step = [](const OpenAPI &base, const OpenAPI &revision) {
    return judge(compare(base, revision), {}, {}, {}).step;
  };
  const std::string until = ", deprecated: true, x-sunset: '2031-12-24'";
  EXPECT_EQ(step(with(""), with("deprecated: true, ")), Step::Minor);
  EXPECT_EQ(step(with("deprecated: true, "), with("")), Step::Minor);
  EXPECT_EQ(step(with(limit("")), with(limit(", deprecated: true"))), Step::Minor);
  EXPECT_EQ(step(with(limit("")), with(limit(until))), Step::Minor);
  EXPECT_EQ(step(answer(""), answer(", deprecated: true")), Step::Minor);
  EXPECT_EQ(step(answer(until), answer("")), Step::Minor);
  EXPECT_EQ(step(with(""), with("", ", post: {" + answers + "}")), Step::Minor);
  EXPECT_EQ(step(with(""), with(limit(""))), Step::Minor);
  EXPECT_EQ(step(answer(""), document("", "{type: object, properties: {a: {type: string}, b: "
                                          "{type: string}}}")),
            Step::Minor);
}

TEST(Judge, CountsTheStepBetweenVersions) {
  EXPECT_EQ(stepBetween("1.2.3", "1.2.3"), Step::None);
  EXPECT_EQ(stepBetween("1.2.3", "1.2.4"), Step::Patch);
  EXPECT_EQ(stepBetween("1.2.3-rc.1", "1.2.3"), Step::Patch);
  EXPECT_EQ(stepBetween("1.9.3", "1.10.0"), Step::Minor);
  EXPECT_EQ(stepBetween("1.2.3", "2.0.0+7"), Step::Major);
  EXPECT_EQ(stepBetween("0.2.3", "0.3.0"), Step::Major);
  EXPECT_EQ(stepBetween("0.2.3", "0.2.4"), Step::Minor);
  EXPECT_EQ(stepBetween("0.2.3", "1.0.0"), Step::Major);
  EXPECT_EQ(stepBetween("1.2.3", "1.2.2"), std::nullopt);
  EXPECT_EQ(stepBetween("1.2", "1.3"), Step::Minor);
  EXPECT_EQ(stepBetween("v1", "v2"), Step::Major);
  EXPECT_EQ(stepBetween("v1.2.3", "1.2.4"), Step::Patch);
  EXPECT_EQ(stepBetween("2030-12-24", "2031-12-24"), std::nullopt);
  EXPECT_EQ(stepBetween("spring", "1.3.0"), std::nullopt);
}

TEST(Judge, NamesLevelsAndSteps) {
  for (Level level : {Level::Safe, Level::Risky, Level::Breaking})
    EXPECT_EQ(levelOf(nameOf(level)), level);
  EXPECT_EQ(levelOf("bad"), std::nullopt);
  EXPECT_EQ(nameOf(Step::Major), "major");
}

} // namespace
} // namespace oapigen::diff
