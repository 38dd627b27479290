// Schemas that have not changed as they are written, around others that have: what holds together
// has to be seen together, and only then.
#include "Compared.h"

#include <gtest/gtest.h>

namespace oapigen::diff {
namespace {

TEST(Together, APropertyIsHiddenByWhatItRefersTo) {
  const std::string user =
      "{Root: {type: object, required: [id], properties: {id: {@A}, b: {@B}}}, "
      "B: {type: string}, A: ";
  const std::string open = root(user + "{type: string}}"),
                    hidden = root(user + "{type: string, readOnly: true}}");
  EXPECT_EQ(inRequest(open, hidden), Ids{"input-required-property-became-read-only"});
  EXPECT_EQ(inRequest(hidden, open), Ids{"input-required-property-became-writable"});
}

TEST(Together, ANotSentPropertyMayChangeBehindTwoReferences) {
  const std::string before =
      "{Root: {type: object, properties: {a: {@A}}}, A: {@B}, B: {readOnly: true, type: ";
  EXPECT_EQ(inRequest(root(before + "string}}"), root(before + "integer}}")), Ids());
  EXPECT_EQ(inAnswer(root(before + "string}}"), root(before + "integer}}")),
            Ids{"output-type-changed"});
}

TEST(Together, ClosedByWhatStandsBesideAReference) {
  const std::string closed =
      "{Root: {allOf: [{@A}], unevaluatedProperties: false}, A: {type: object, properties: ";
  EXPECT_EQ(inRequest(root(closed + "{x: {type: string}, y: {type: string}}}}"),
                      root(closed + "{y: {type: string}}}}")),
            Ids{"input-optional-property-removed-from-closed"});
}

TEST(Together, WhatAnotherPartSaysAnyhowMayGo) {
  const std::string needs =
      "{Root: {allOf: [{@A}], required: [x]}, A: {type: object, properties: {x: {type: string}}";
  EXPECT_EQ(inAnswer(root(needs + ", required: [x]}}"), root(needs + "}}")), Ids());
  const std::string tight = "{Root: {allOf: [{@A}], maxLength: 5}, A: {type: string, maxLength: ";
  EXPECT_EQ(inAnswer(root(tight + "10}}"), root(tight + "20}}")), Ids());
}

TEST(Together, APropertyThatWasOneOfTheOthersIsComparedWithThem) {
  const std::string head = "{Root: {type: object, additionalProperties: {type: string}";
  const std::string tail = ", properties: {p: {type: integer}}}}";
  EXPECT_EQ(inAnswer(head + "}}", head + tail),
            (Ids{"output-optional-property-added", "output-type-changed"}));
  EXPECT_EQ(inRequest(head + tail, head + "}}"),
            (Ids{"input-optional-property-removed", "input-type-changed"}));
  const std::string pattern = head + ", patternProperties: {^p: {}}";
  EXPECT_EQ(inAnswer(pattern + "}}", pattern + tail), Ids{"output-optional-property-added"});
}

TEST(Together, APropertyThatMatchedAPatternIsComparedWithIt) {
  const std::string head = "{Root: {type: object, patternProperties: {^x: {type: integer}}";
  const std::string tail = ", properties: {xa: {type: string}}}}";
  EXPECT_EQ(inRequest("{Root: {type: object, patternProperties: {^x: {type: integer}}}}",
                      "{Root: {type: object" + tail),
            (Ids{"input-optional-property-added", "input-pattern-property-removed",
                 "input-type-changed"}));
  // Both hold in the revision: no value is right.
  EXPECT_EQ(inRequest(head + "}}", head + tail),
            (Ids{"input-optional-property-added", "input-type-narrowed"}));
  EXPECT_EQ(inAnswer(head + tail, head + "}}"),
            (Ids{"output-optional-property-removed", "output-type-widened"}));
  const std::string unknown = "{Root: {type: object, additionalProperties: false, "
                              "patternProperties: {'(?<=x)a': {type: integer}}";
  EXPECT_EQ(inRequest(unknown + "}}", unknown + tail), Ids{"input-optional-property-added"});
}

TEST(Together, AnotherKindOfWhichThereMayBeOnlySoManyIsAnotherDemand) {
  const auto with = [](const std::string &maximum) {
    return "{Root: {type: array, contains: {maximum: " + maximum +
           "}, minContains: 0, maxContains: 2}}";
  };
  EXPECT_EQ(inRequest(with("5"), with("10")),
            (Ids{"input-max-contains-added", "input-max-contains-removed"}));
  EXPECT_EQ(inAnswer(with("10"), with("5")),
            (Ids{"output-max-contains-added", "output-max-contains-removed"}));
}

TEST(Together, APropertyThatAPatternCoversNowIsCalledByItsName) {
  const std::string tail = "patternProperties: {'^x-': {type: string}}";
  const OpenAPI named = documentWith(
      "{Root: {type: object, properties: {x-a: {type: string, maxLength: 3}}, " + tail + "}}",
      true);
  const OpenAPI covered = documentWith("{Root: {type: object, " + tail + "}}", true);
  for (const auto &changes : {compare(named, covered), compare(covered, named)}) {
    ASSERT_EQ(changes.size(), 2u) << inLines(changes);
    for (const Change &change : changes)
      EXPECT_EQ(change.subject, "Root.x-a");
  }
}

/// As 3.0 says it, where nothing stands beside a reference.
TEST(Together, AnAllOfOfOneReferenceLeadsWhereTheReferenceDoes) {
  auto document = [](const std::string &values, const std::string &texts,
                     const std::string &example) {
    return documentWith(root("{Root: {type: object, properties: {a: {@State}, b: {allOf: "
                             "[{@State}], description: D, example: " +
                             example + "}}}, State: {type: string, enum: [" + values +
                             "], x-enum-descriptions: [" + texts + "]}}"),
                        false);
  };
  const std::vector<Change> changes = compare(document("open, shut", "O, S", "open"),
                                              document("open, ajar, shut", "P, A, S", "open"));
  ASSERT_EQ(idsOf(changes), (Ids{"extension-changed", "output-enum-value-added"}));
  for (const Change &change : changes)
    EXPECT_EQ(change.subject, "State");
  const std::vector<Change> own =
      compare(document("open, shut", "O, S", "open"), document("open, shut", "O, S", "shut"));
  ASSERT_EQ(idsOf(own), Ids{"example-changed"});
  EXPECT_EQ(own.front().subject, "Root.b");
}

TEST(Together, AComponentWithAnotherNameIsToldByAnotherValue) {
  auto schemas = [](const std::string &name) {
    return root("{Root: {oneOf: [{@" + name + "}, {@B}], discriminator: {propertyName: k}}, " +
                name + ": {type: object, required: [k], properties: {k: {type: string}, x: {}}}, " +
                "B: {type: object, required: [k], properties: {k: {type: string}, y: {}}}}");
  };
  EXPECT_EQ(inAnswer(schemas("A"), schemas("Z")), Ids{"output-mapping-renamed"});
  EXPECT_EQ(inRequest(schemas("A"), schemas("Z")), Ids{"input-mapping-renamed"});
}

TEST(Together, WhoHadMoreThanIsNeededStillGetsIn) {
  auto document = [](const std::string &requirements) {
    return documentOfMembers("paths: {/a: {get: {security: " + requirements +
                             "}}}\ncomponents: {securitySchemes: {A: {type: http, scheme: basic}, "
                             "B: {type: http, scheme: bearer}, C: {type: http, scheme: digest}}}");
  };
  const OpenAPI more = document("[{A: [], B: []}, {A: [], C: []}]"), less = document("[{A: []}]");
  EXPECT_EQ(compareIds(more, less),
            (Ids{"input-security-credential-removed", "input-security-credential-removed"}));
  EXPECT_EQ(compareIds(less, more),
            (Ids{"input-security-credential-added", "input-security-credential-added"}));
  expectMirror(more, less, "");
}

TEST(Together, AScopeIsToldAtTheRequirementThatNamesItsScheme) {
  auto document = [](const std::string &scopes) {
    return documentOfMembers("paths: {/a: {get: {security: [{B: []}, {A: [" + scopes +
                             "]}]}}}\ncomponents: {securitySchemes: {A: {type: oauth2, flows: "
                             "{clientCredentials: {tokenUrl: 'https://example.org/t', scopes: "
                             "{r: R, w: W}}}}, B: {type: http, scheme: basic}}}");
  };
  const std::vector<Change> changes = compare(document("r"), document("r, w"));
  ASSERT_EQ(idsOf(changes), Ids{"input-security-scope-added"});
  EXPECT_EQ(changes.front().subject, "GET /a");
  EXPECT_EQ(changes.front().base, "/paths/~1a/get/security/1");
  EXPECT_EQ(changes.front().revision, "/paths/~1a/get/security/1");
}

TEST(Together, TheOneExampleThatIsAnotherIsThePlace) {
  auto document = [](const std::string &examples) {
    return documentOfMembers("paths: {/a: {get: {parameters: [{name: q, in: query, schema: {}, "
                             "examples: {one: {value: 1}, " +
                             examples + "}}]}}}");
  };
  auto placeOf = [](const OpenAPI &base, const OpenAPI &revision) {
    const std::vector<Change> changes = compare(base, revision);
    EXPECT_EQ(idsOf(changes), Ids{"example-changed"});
    if (changes.empty())
      return std::string();
    EXPECT_EQ(changes.front().subject, "query parameter 'q' of GET /a");
    return changes.front().revision;
  };
  const OpenAPI two = document("two: {value: 2}");
  const std::string list = "/paths/~1a/get/parameters/0/examples";
  EXPECT_EQ(placeOf(two, document("two: {value: 3}")), list + "/two");
  EXPECT_EQ(placeOf(two, document("two: {value: 3}, three: {value: 3}")), list);
  EXPECT_EQ(placeOf(two, document("three: {value: 2}")), list);
}

/// In a URL a number is one of the texts.
TEST(Together, NumbersAreAmongTheTextsOfAQuery) {
  auto document = [](const std::string &schema) {
    return documentOfMembers("paths: {/a: {get: {parameters: [{name: q, in: query, schema: " +
                             schema + "}], responses: {'200': {description: D}}}}}");
  };
  const OpenAPI number = document("{anyOf: [{type: integer}, {type: string, format: uuid}]}");
  const OpenAPI any = document("{type: string}");
  EXPECT_EQ(compareIds(number, any), Ids{"input-format-removed"});
  EXPECT_EQ(compareIds(any, number), Ids{"input-format-added"});
  EXPECT_EQ(compareIds(document("{anyOf: [{type: integer}, {type: boolean}]}"), any),
            Ids{"input-type-widened"});
}

/// `unevaluatedItems` ends a list only behind what nothing else evaluates.
TEST(Together, WhatContainsEvaluatesIsNoEndOfAList) {
  auto list = [](const std::string &more) { return "{Root: {type: array, " + more + "}}"; };
  EXPECT_EQ(inRequest(list("contains: {type: string}, unevaluatedItems: false"),
                      list("contains: {type: string}, unevaluatedItems: false, maxItems: 0")),
            Ids{"input-max-items-added"});
  EXPECT_EQ(inRequest(list("unevaluatedItems: false"), list("maxItems: 0")), Ids());
}

/// Null is a type and a value; it alone is the same in both ways.
TEST(Together, NullAloneIsNoRestrictionOfOthers) {
  EXPECT_EQ(inRequest("{Root: {enum: [null]}}", "{Root: {type: 'null'}}"), Ids());
  EXPECT_EQ(inRequest("{Root: {allOf: [{const: null}, {type: [string, 'null']}]}}",
                      "{Root: {type: [string, 'null']}}"),
            Ids{"input-const-removed"});
}

} // namespace
} // namespace oapigen::diff
