// `enum` and `const` beside `type`: only types of which a value is listed are right, whoever sends.
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

TEST(ListedValues, RestrictOnlyWhatWasRightBefore) {
  EXPECT_EQ(inRequest("{Root: {type: string}}", "{Root: {type: [integer, string], enum: [a]}}"),
            Ids{"input-enum-added"});
  EXPECT_EQ(inRequest("{Root: {type: [integer, string]}}", "{Root: {type: string, enum: [a]}}"),
            (Ids{"input-enum-added", "input-type-narrowed"}));
  EXPECT_EQ(inRequest("{Root: {type: boolean}}", "{Root: {enum: [true]}}"),
            Ids{"input-enum-added"});
}

/// YAML reads some words as something else than their author did.
TEST(ListedValues, OfNoStatedTypeLeaveTheStatedOne) {
  EXPECT_EQ(inRequest("{Root: {type: string, enum: [yes, 2]}}",
                      "{Root: {type: string, enum: [yes, 2, 3]}}"),
            Ids{"input-enum-value-added"});
}

} // namespace
} // namespace oapigen::diff
