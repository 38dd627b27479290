// What is no difference: test/diff/equalities.yaml, documents of older versions, names; and what is
// one difference wherever it is seen.
#include "Compared.h"
#include "Places.h"

#include <gtest/gtest.h>

#include <cctype>

namespace oapigen::diff {
namespace {

struct Equality {
  std::string area, name;
  Array same;
};

void PrintTo(const Equality &each, std::ostream *out) {
  *out << each.area << ": " << each.name;
}

std::vector<Equality> allEqualities() {
  const Value file = valueOf(contents(casesFolder() / "equalities.yaml"), "equalities.yaml");
  std::vector<Equality> result;
  for (const auto &[area, list] : *file.asObject())
    for (const auto &[name, same] : *list.asObject())
      result.push_back({area, name, *same.asArray()});
  return result;
}

class EqualitiesTest : public testing::TestWithParam<Equality> {};

TEST_P(EqualitiesTest, HaveNoDifference) {
  const Equality &each = GetParam();
  ASSERT_GE(each.same.size(), 2u);
  for (const Place &place : placesOf(each.area)) {
    SCOPED_TRACE(place.name);
    for (std::size_t left = 0; left != each.same.size(); ++left)
      for (std::size_t right = 0; right != each.same.size(); ++right) {
        const OpenAPI base = documentOf(place.document(each.same[left]));
        const OpenAPI revision = documentOf(place.document(each.same[right]));
        EXPECT_EQ(errorsIn(base), std::vector<std::string>());
        EXPECT_EQ(inLines(compare(base, revision)), "") << left << " and " << right;
      }
  }
}

INSTANTIATE_TEST_SUITE_P(All, EqualitiesTest, testing::ValuesIn(allEqualities()),
                         [](const auto &one) {
                           std::string name;
                           for (char c : one.param.area + "_" + one.param.name)
                             name += std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
                           return name;
                         });

OpenAPI parsed(const std::string &text) {
  return documentOf(valueOf("---\n" + text)); // So it is no JSON, however it begins.
}

TEST(Equalities, OldVersionsSayTheSameInOtherWords) {
  const OpenAPI old = parsed(R"(
openapi: 3.0.3
info: {title: T, version: 1.0.0}
paths:
  /a:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {a: {type: string, nullable: true}, b: {type: number, minimum: 1, exclusiveMinimum: true}}}
      responses: {'200': {description: A}}
)");
  const OpenAPI now = parsed(R"(
openapi: 3.1.0
info: {title: T, version: 1.0.0}
paths:
  /a:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {a: {type: [string, 'null']}, b: {type: number, exclusiveMinimum: 1}}}
      responses: {'200': {description: A}}
)");
  EXPECT_EQ(compareIds(old, now), Ids{"openapi-version-raised"});
  EXPECT_EQ(compareIds(now, old), Ids{"openapi-version-lowered"});
}

TEST(Equalities, APathIsTheSameWhateverItsVariablesAreCalled) {
  auto withName = [](const std::string &name) {
    return parsed("{openapi: 3.1.0, info: {title: T, version: '1'}, paths: {'/a/{" + name +
                  "}/b': {parameters: [{name: " + name +
                  ", in: path, required: true, schema: {type: string}}], get: {}, delete: {}}}}");
  };
  const std::vector<Change> changes = compare(withName("id"), withName("key"));
  ASSERT_EQ(idsOf(changes), Ids{"path-parameter-renamed"}) << inLines(changes);
  EXPECT_EQ(changes[0].uses, (std::vector<std::string>{"DELETE /a/{key}/b", "GET /a/{key}/b"}));
  EXPECT_EQ(findRule("path-parameter-renamed")->level, Level::Safe);
}

/// Fifty operations whose answer and body are one component.
OpenAPI manyUses(const std::string &property) {
  std::string paths;
  for (int at = 10; at != 60; ++at)
    paths += "  /p" + std::to_string(at) + R"(:
    post:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}
      responses: {'200': {description: A, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/User'}}}}}}
)";
  return parsed("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n" + paths +
                "components: {schemas: {User: {type: object, properties: {email: " + property +
                ", boss: {$ref: '#/components/schemas/User'}}}}}\n");
}

TEST(Equalities, AChangeInASharedComponentIsOneFindingForEachDirection) {
  const std::vector<Change> changes =
      compare(manyUses("{type: string}"), manyUses("{type: integer}"));
  ASSERT_EQ(idsOf(changes), (Ids{"input-type-changed", "output-type-changed"}));
  for (const Change &change : changes) {
    EXPECT_EQ(change.uses.size(), 50u);
    EXPECT_EQ(change.uses.front(), "POST /p10");
    EXPECT_EQ(change.subject, "User.email");
    EXPECT_EQ(change.base, "/components/schemas/User/properties/email");
  }
  const std::vector<Change> words =
      compare(manyUses("{type: string}"), manyUses("{type: string, title: A}"));
  ASSERT_EQ(idsOf(words), Ids{"title-changed"});
  EXPECT_EQ(words[0].uses.size(), 50u);
}

/// Types that contain each other, and references that lead in a circle.
OpenAPI recursive(const std::string &leaf) {
  return parsed(R"(
openapi: 3.1.0
info: {title: T, version: '1'}
paths: {/a: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Tree'}}}}, responses: {'200': {description: A}}}}}
components:
  schemas:
    Tree: {type: object, properties: {left: {$ref: '#/components/schemas/Node'}, right: {$ref: '#/components/schemas/Node'}}}
    Node: {oneOf: [{$ref: '#/components/schemas/Tree'}, {$ref: '#/components/schemas/Leaf'}, {allOf: [{$ref: '#/components/schemas/Tree'}, {$ref: '#/components/schemas/Loop'}]}]}
    Loop: {allOf: [{$ref: '#/components/schemas/Loop'}, {properties: {loop: {not: {$ref: '#/components/schemas/Loop'}}}}]}
    Circle: {$ref: '#/components/schemas/Circle'}
    Leaf: )" + leaf);
}

TEST(Equalities, RecursiveTypesEnd) {
  EXPECT_EQ(inLines(compare(recursive("{type: string}"), recursive("{type: string}"))), "");
  EXPECT_EQ(compareIds(recursive("{type: string}"), recursive("{type: string, maxLength: 3}")),
            Ids{"input-max-length-added"});
}

TEST(Equalities, WhatOnlyANewOperationUsesIsNoMatterOfItsOwn) {
  const char *const head = "{openapi: 3.1.0, info: {title: T, version: '1'}, ";
  const OpenAPI base = parsed(std::string(head) + "paths: {}}");
  const OpenAPI revision = parsed(
      std::string(head) +
      "paths: {/a: {get: {responses: {'200': {$ref: '#/components/responses/R'}}}}}, components: "
      "{responses: {R: {description: A, content: {application/json: {schema: {$ref: "
      "'#/components/schemas/A'}}}}}, schemas: {A: {items: {$ref: '#/components/schemas/B'}}, "
      "B: {}, C: {}}}}");
  const std::vector<Change> changes = compare(base, revision);
  EXPECT_EQ(idsOf(changes), (Ids{"component-added", "operation-added"})) << inLines(changes);
  EXPECT_EQ(idsOf(compare(revision, base)), (Ids{"component-removed", "operation-removed"}));
}

} // namespace
} // namespace oapigen::diff
