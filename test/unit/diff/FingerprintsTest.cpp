// What tells findings apart: each has words and a fingerprint of its own, so that one that was
// accepted takes in no other.
#include "Compared.h"

#include <gtest/gtest.h>

#include <set>

namespace oapigen::diff {
namespace {

/// "message", of what breaks those who send or receive it.
std::set<std::string> messagesOf(const std::vector<Change> &changes) {
  std::set<std::string> all;
  for (const Finding &each : judge(changes, {}, {}, {}).findings)
    all.insert(each.message);
  return all;
}

std::set<std::string> fingerprintsOf(const std::vector<Change> &changes) {
  std::set<std::string> all;
  for (const Finding &each : judge(changes, {}, {}, {}).findings)
    all.insert(each.fingerprint);
  return all;
}

std::vector<Change> inBody(const std::string &base, const std::string &revision) {
  return compare(documentWith("{Root: " + base + "}", true),
                 documentWith("{Root: " + revision + "}", true));
}

TEST(Fingerprints, APropertyThatIsOnlyRequiredIsCalledByItsName) {
  const std::string open = "{type: object, additionalProperties: {type: string}";
  const auto with = [&](const std::string &names) {
    return inBody(open + "}", open + ", required: [" + names + "]}");
  };
  EXPECT_EQ(messagesOf(with("p, secret")),
            (std::set<std::string>{"Root.p: is new, required", "Root.secret: is new, required"}));
  EXPECT_EQ(fingerprintsOf(with("p, secret")).size(), 2u);
  EXPECT_TRUE(fingerprintsOf(with("p, secret")).contains(*fingerprintsOf(with("p")).begin()));
  EXPECT_NE(fingerprintsOf(with("p")), fingerprintsOf(with("q")));
}

TEST(Fingerprints, APropertyIsCalledByItsNameWhereverItIsOnlyRequired) {
  const auto with = [](const std::string &names) {
    return "{type: object, dependentSchemas: {a: {required: [" + names +
           "]}}, if: {type: object}, then: {required: [" + names + "]}}";
  };
  EXPECT_EQ(messagesOf(inBody(with("b"), with("b, c, d"))),
            (std::set<std::string>{
                "Root (with a).c: is new, required", "Root (with a).d: is new, required",
                "Root (then).c: is new, required", "Root (then).d: is new, required"}));
}

TEST(Fingerprints, AlternativesThatOnlyRequireAreCalledByIt) {
  const auto with = [](const std::string &other) {
    return messagesOf(inBody(
        "{type: object}", "{type: object, anyOf: [{required: [a]}, {required: [" + other + "]}]}"));
  };
  EXPECT_EQ(with("b, c"),
            std::set<std::string>{"Root: must be one of what has a, what has b and c"});
  EXPECT_NE(with("b"), with("c"));
}

TEST(Fingerprints, TwoComponentsThatBecomeOneAreTwoFindings) {
  const auto document = [](const std::string &first, const std::string &second,
                           const std::string &components) {
    return documentWith(root("{Root: {type: object, properties: {a: {@" + first + "}, b: {@" +
                             second + "}}}, " + components + "}"),
                        true);
  };
  const auto changes =
      compare(document("A", "B", "A: {maximum: 10}, B: {maximum: 10, minimum: 1}, C: {maximum: 7}"),
              document("C", "C", "A: {maximum: 10}, B: {maximum: 10}, C: {maximum: 5}"));
  Ids lowered;
  std::set<std::string> fingerprints;
  for (const Finding &each : judge(changes, {}, {}, {}).findings)
    if (each.rule->id == "input-maximum-lowered" && fingerprints.insert(each.fingerprint).second)
      lowered.push_back(each.message);
  EXPECT_EQ(lowered, (Ids{"C: the maximum is 5, it was 10", "C: the maximum is 5, it was 10"}));
}

TEST(Fingerprints, TheExpressionsOfACallbackAreToldApart) {
  const auto document = [](const std::string &maximum) {
    const std::string item =
        "{post: {requestBody: {content: {application/json: {schema: {maximum: " + maximum +
        "}}}}}}";
    return documentOfMembers("paths: {/a: {post: {callbacks: {c: {'{$a}': " + item +
                             ", '{$b}': " + item + "}, d: {'{$a}': " + item + "}}}}}");
  };
  const auto changes = compare(document("10"), document("12"));
  EXPECT_EQ(fingerprintsOf(changes).size(), 3u);
  std::set<std::string> subjects;
  for (const Change &each : changes)
    subjects.insert(each.subject);
  EXPECT_EQ(subjects, (std::set<std::string>{"request body of callback c of POST /a to {$a}",
                                             "request body of callback c of POST /a to {$b}",
                                             "request body of callback d of POST /a"}));
}

TEST(Fingerprints, APropertyWithADotIsNoPropertyOfAProperty) {
  const auto with = [](const std::string &type) {
    return "{type: object, properties: {a.b: {type: " + type +
           "}, a: {type: object, properties: {b: {type: " + type + "}}}}}";
  };
  EXPECT_EQ(fingerprintsOf(inBody(with("string"), with("integer"))).size(), 2u);
}

} // namespace
} // namespace oapigen::diff
