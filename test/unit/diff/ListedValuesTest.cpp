// `enum` and `const` beside `type`: where the same values are right on both sides, the types beside
// them are no difference, whoever sends. Where they are not, types and values are told as ever.
#include "Compared.h"

#include <gtest/gtest.h>

namespace oapigen::diff {
namespace {

const std::string kSome = "{enum: [1, a]}";
const std::string kSomeAndTheirTypes = "{type: [integer, string], enum: [1, a]}";
const std::string kSomeAndMoreTypes = "{type: [number, string, boolean, 'null'], enum: [1, a]}";
const std::string kFewer = "{type: string, enum: [1, a]}";

/// What the server sends and takes in a webhook.
OpenAPI webhook(const std::string &sent, const std::string &answered) {
  auto body = [](const std::string &schema) {
    return "content: {application/json: {schema: " + schema + "}}";
  };
  return documentOfMembers("webhooks: {w: {post: {requestBody: {" + body(sent) +
                           "}, responses: {'200': {description: D, " + body(answered) + "}}}}}");
}

TEST(ListedValues, WithWhateverTypesAroundThemAreTheSame) {
  for (const std::string &other : {kSomeAndTheirTypes, kSomeAndMoreTypes}) {
    const std::string before = "{Root: " + kSome + "}", after = "{Root: " + other + "}";
    EXPECT_EQ(inRequest(before, after), Ids());
    EXPECT_EQ(inRequest(after, before), Ids());
    EXPECT_EQ(inAnswer(before, after), Ids());
    EXPECT_EQ(inAnswer(after, before), Ids());
    EXPECT_EQ(compareIds(webhook(kSome, other), webhook(other, kSome)), Ids());
  }
}

TEST(ListedValues, OfATypeThatIsNotRightAnyMore) {
  for (const std::string &each : {kSome, kSomeAndTheirTypes, kSomeAndMoreTypes}) {
    const std::string before = "{Root: " + each + "}", after = "{Root: " + kFewer + "}";
    EXPECT_EQ(inRequest(before, after), Ids{"input-type-narrowed"});
    EXPECT_EQ(inRequest(after, before), Ids{"input-type-widened"});
    EXPECT_EQ(inAnswer(before, after), Ids{"output-type-narrowed"});
    EXPECT_EQ(inAnswer(after, before), Ids{"output-type-widened"});
    EXPECT_EQ(compareIds(webhook(each, "{}"), webhook(kFewer, "{}")), Ids{"output-type-narrowed"});
    EXPECT_EQ(compareIds(webhook("{}", each), webhook("{}", kFewer)), Ids{"input-type-narrowed"});
  }
}

TEST(ListedValues, OfATypeThatIsToldForItself) {
  EXPECT_EQ(inRequest("{Root: {type: string}}", "{Root: {type: [integer, string], enum: [a]}}"),
            (Ids{"input-enum-added", "input-type-widened"}));
  EXPECT_EQ(inRequest("{Root: {type: [integer, string]}}", "{Root: {type: string, enum: [a]}}"),
            (Ids{"input-enum-added", "input-type-narrowed"}));
  EXPECT_EQ(inRequest("{Root: {type: boolean}}", "{Root: {enum: [true]}}"),
            Ids{"input-enum-added"});
}

TEST(ListedValues, ThatChangeLeaveTheTypeAsItIsStated) {
  auto inWebhook = [](const std::string &before, const std::string &after) {
    return compareIds(webhook(before, "{}"), webhook(after, "{}"));
  };
  EXPECT_EQ(inWebhook("{type: number, enum: [1, 2]}", "{type: number, enum: [1, 2, 2.5]}"),
            Ids{"output-enum-value-added"});
  EXPECT_EQ(
      inWebhook("{type: [string, integer], enum: [a]}", "{type: [string, integer], enum: [a, 1]}"),
      Ids{"output-enum-value-added"});
  EXPECT_EQ(inWebhook("{type: number, const: 1}", "{type: number, const: 1.5}"),
            Ids{"output-const-changed"});
  EXPECT_EQ(inWebhook("{type: array, items: {type: number, enum: [1, 2]}}",
                      "{type: array, items: {type: number, enum: [1, 2, 2.5]}}"),
            Ids{"output-enum-value-added"});
  EXPECT_EQ(inRequest("{Root: {type: number}}", "{Root: {type: number, enum: [1, 2]}}"),
            Ids{"input-enum-added"});
  EXPECT_EQ(inAnswer("{Root: {type: [integer, object, string], const: 'true'}}",
                     "{Root: {type: [integer, object, string], const: 1}}"),
            Ids{"output-const-changed"});
}

TEST(ListedValues, OfEnumAndConstBothHold) {
  const std::string one = "{Root: {type: [boolean, string, number], const: 'true'}}";
  const std::string both =
      "{Root: {type: [boolean, string, number], const: 'true', enum: ['true', 1]}}";
  EXPECT_EQ(inAnswer(one, both), Ids());
  EXPECT_EQ(inAnswer(both, one), Ids());
  EXPECT_EQ(inAnswer("{Root: {const: null}}", "{Root: {enum: [null], const: false}}"),
            Ids{"output-type-widened"}); // Nothing is right any more, which is a slip.
}

TEST(ListedValues, OfWhichOnlySomeAreOfAStatedType) {
  auto inUrl = [](const std::string &schema) {
    return documentOfMembers("paths: {/a: {get: {parameters: [{name: a, in: query, schema: " +
                             schema + "}], responses: {'200': {description: D}}}}}");
  };
  EXPECT_EQ(compareIds(inUrl("{type: string, enum: [b]}"),
                       inUrl("{type: [boolean, integer], enum: [b, 2, false]}")),
            (Ids{"input-enum-value-added", "input-enum-value-added", "input-type-narrowed"}));
}

TEST(ListedValues, AreNewAndGoneWhereTheyStandInTheList) {
  const std::vector<Change> changes = compare(documentWith("{Root: {enum: [a, b, c]}}", true),
                                              documentWith("{Root: {enum: [d, a, b]}}", true));
  ASSERT_EQ(idsOf(changes), (Ids{"input-enum-value-added", "input-enum-value-removed"}));
  EXPECT_EQ(changes[0].base, "/components/schemas/Root");
  EXPECT_EQ(changes[0].revision, "/components/schemas/Root/enum/0");
  EXPECT_EQ(changes[1].base, "/components/schemas/Root/enum/2");
  EXPECT_EQ(changes[1].revision, "/components/schemas/Root");
}

/// YAML reads some words as something else than their author did.
TEST(ListedValues, OfNoStatedTypeLeaveTheStatedOne) {
  EXPECT_EQ(inRequest("{Root: {type: string, enum: [yes, 2]}}",
                      "{Root: {type: string, enum: [yes, 2, 3]}}"),
            Ids{"input-enum-value-added"});
}

} // namespace
} // namespace oapigen::diff
