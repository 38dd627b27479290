// A reference beside null, as it is written for what may be null: what has changed behind it is
// told once, there, and what is said of null is told here.
#include "Compared.h"

#include <gtest/gtest.h>

namespace oapigen::diff {
namespace {

const std::string kObject = "type: object, properties: {c: {type: string}}";

/// `p` is what has such a reference in the document; another property refers to the same.
OpenAPI document(const std::string &p, const std::string &more, const std::string &c = kObject) {
  return documentWith(root("{Root: {type: object, properties: {p: " + p + ", q: {@C}}}, " + "C: {" +
                           c + more + "}}"),
                      true);
}

using Additions = std::vector<std::pair<std::string, std::string>>;

/// What may be said of C, and the rule for it.
const Additions kWords{{"x-a: 1", "extension-added"},
                       {"deprecated: true", "deprecated"},
                       {"x-stability-level: beta", "stability-lowered"},
                       {"title: T", "title-changed"},
                       {"default: {}", "input-default-added"},
                       {"externalDocs: {url: 'https://example.com'}", "external-docs-changed"},
                       {"examples: [{}]", "example-changed"}};
const Additions kLimits{{"minProperties: 1", "input-min-properties-added"},
                        {"additionalProperties: false", "input-further-properties-forbidden"},
                        {"required: [c]", "input-property-became-required"}};

const Additions kLimitsOfTexts{{"maxLength: 5", "input-max-length-added"},
                               {"pattern: a", "input-pattern-added"},
                               {"format: date", "input-format-added"},
                               {"enum: [a, b]", "input-enum-added"},
                               {"contentEncoding: base64", "input-content-encoding-changed"},
                               {"x-extensible-enum: [a]", "input-extensible-enum-value-added"}};
const Additions kLimitsOfNumbers{{"minimum: 1", "input-minimum-added"},
                                 {"exclusiveMaximum: 1", "input-maximum-added"},
                                 {"multipleOf: 2", "input-multiple-of-added"}};
const Additions kLimitsOfLists{{"minItems: 1", "input-min-items-added"},
                               {"maxItems: 2", "input-max-items-added"},
                               {"items: false", "input-further-items-forbidden"},
                               {"uniqueItems: true", "input-unique-items-added"},
                               {"contains: {type: string}", "input-contains-added"},
                               {"prefixItems: [{type: string}]", "input-prefix-item-added"},
                               {"items: {type: string}", "input-items-described"}};
const Additions kDemandsOnObjects{
    {"dependentRequired: {a: [c]}", "input-dependent-required-added"},
    {"patternProperties: {'^a': {type: string}}", "input-pattern-property-added"},
    {"propertyNames: {maxLength: 3}", "input-property-names-added"},
    {"not: {required: [a]}", "input-not-added"},
    {"if: {required: [a]}, then: {required: [c]}", "input-if-added"},
    {"dependentSchemas: {a: {required: [c]}}", "input-dependent-schema-added"},
    {"oneOf: [{required: [a]}, {required: [b]}]", "input-alternatives-added"}};

void expectOnceInC(const std::string &p, const Additions &additions,
                   const std::string &c = kObject) {
  for (const auto &[more, id] : additions) {
    const OpenAPI before = document(p, "", c), after = document(p, ", " + more, c);
    const std::vector<Change> changes = compare(before, after);
    EXPECT_EQ(idsOf(changes), Ids{id}) << p << inLines(changes);
    for (const Change &change : changes) {
      EXPECT_TRUE(change.subject.starts_with("C")) << change.subject;
      EXPECT_TRUE((change.base + '/').starts_with("/components/schemas/C/")) << change.base;
      EXPECT_TRUE((change.revision + '/').starts_with("/components/schemas/C/")) << change.revision;
    }
    expectMirror(before, after, p + more);
  }
}

TEST(BesideNull, WhatHasChangedBehindAReferenceIsToldThere) {
  for (const std::string p :
       {"{anyOf: [{@C}, {type: 'null'}]}", "{oneOf: [{type: 'null'}, {@C}]}",
        "{anyOf: [{@C}, {type: 'null'}], description: D, default: null, deprecated: true}"}) {
    expectOnceInC(p, kWords);
    expectOnceInC(p, kLimits);
  }
}

TEST(BesideNull, WhatIsSaidBehindAReferenceIsToldThereWhateverStandsBesideIt) {
  for (const std::string p :
       {"{anyOf: [{@C}, {type: 'null'}], x-z: 1}", "{allOf: [{@C}], x-z: 1}", "{@C, x-z: 1}"}) {
    expectOnceInC(p, kWords);
    expectOnceInC(p, kLimits);
    expectOnceInC(p, kDemandsOnObjects);
    expectOnceInC(p, kLimitsOfTexts, "type: string");
    expectOnceInC(p, kLimitsOfNumbers, "type: integer");
    expectOnceInC(p, kLimitsOfLists, "type: array");
  }
}

TEST(BesideNull, TypesBehindAReferenceAreToldThereWhateverStandsBesideIt) {
  for (const auto &[type, id] : {std::pair{"type: integer", "input-type-changed"},
                                 std::pair{"type: [string, integer]", "input-type-widened"},
                                 std::pair{"type: [string, 'null']", "input-became-nullable"}}) {
    const OpenAPI before = document("{@C, x-z: 1}", "", "type: string");
    const OpenAPI after = document("{@C, x-z: 1}", "", type);
    const std::vector<Change> changes = compare(before, after);
    ASSERT_EQ(idsOf(changes), Ids{id}) << inLines(changes);
    EXPECT_EQ(changes.front().subject, "C");
    expectMirror(before, after, type);
  }
}

/// Behind null nothing matters to it, but what holds without null as well does.
TEST(BesideNull, WhatIsMetAgainWithoutNullTakesItAway) {
  const OpenAPI nullable = document("{allOf: [{anyOf: [{@C}, {type: 'null'}]}]}", "");
  const OpenAPI plain = document("{allOf: [{anyOf: [{@C}, {type: 'null'}]}, {@C}]}", "");
  EXPECT_EQ(idsOf(compare(nullable, plain)), Ids{"input-became-not-nullable"});
  EXPECT_EQ(idsOf(compare(plain, nullable)), Ids{"input-became-nullable"});
}

/// Of what a reference leads to it is told there, and what that means for who limits it more, here.
TEST(BesideNull, ALimitThatIsNotTheTightestAnyMore) {
  const OpenAPI before = document("{@C, maxLength: 15}", ", maxLength: 10", "type: string");
  const OpenAPI after = document("{@C, maxLength: 15}", ", maxLength: 20", "type: string");
  std::vector<std::string> told;
  for (const Change &change : compare(before, after))
    told.push_back(change.subject + ' ' + change.before + ' ' + change.after);
  EXPECT_EQ(told, (std::vector<std::string>{"Root.p 10 15", "C 10 20"}));
}

TEST(BesideNull, NullItselfIsToldWhereItStands) {
  const std::string null = "anyOf: [{@C}, {type: 'null'}]";
  for (const auto &[before, after] :
       {std::pair{"{@C}", "{" + null + "}"}, std::pair{"{@C}", "{" + null + ", minProperties: 0}"},
        std::pair{"{@C, title: T}", "{allOf: [{" + null + "}], title: T}"}}) {
    const OpenAPI plain = document(before, ""), nullable = document(after, "");
    const std::vector<Change> changes = compare(plain, nullable);
    ASSERT_EQ(idsOf(changes), Ids{"input-became-nullable"}) << after;
    EXPECT_EQ(changes.front().subject, "Root.p") << after;
    EXPECT_EQ(changes.front().revision, "/components/schemas/Root/properties/p") << after;
    expectMirror(plain, nullable, after);
  }
}

/// The usual way of 3.0 to say something beside a reference.
OpenAPI documentOfWrappers(const std::string &e, const std::string &more = "") {
  std::string properties;
  for (const char *name : {"r", "s", "t"})
    properties += std::string(name) + ": {allOf: [{@E}], description: D}, ";
  return documentWith(root("{Root: {type: object, properties: {" + properties + more +
                           "}}, E: " + e + ", C: {type: object, properties: {c: {type: string}}}}"),
                      true);
}

TEST(BesideNull, NullOfWhatIsSharedIsToldThere) {
  for (const std::string more : {"", "q: {@E}"}) {
    const OpenAPI plain = documentOfWrappers("{type: object, allOf: [{@C}]}", more);
    const OpenAPI nullable = documentOfWrappers("{anyOf: [{@C}, {type: 'null'}]}", more);
    const std::vector<Change> changes = compare(plain, nullable);
    ASSERT_EQ(idsOf(changes), Ids{"input-became-nullable"}) << inLines(changes);
    EXPECT_EQ(changes.front().base, "/components/schemas/E");
    EXPECT_EQ(changes.front().revision, "/components/schemas/E");
    EXPECT_EQ(changes.front().subject, "E");
    expectMirror(plain, nullable, more);
  }
}

TEST(BesideNull, AnAlternativeWithoutNullHasNone) {
  const std::string p = "p: {anyOf: [{@E}]}";
  const std::vector<Change> changes = compare(documentOfWrappers("{type: object}", p),
                                              documentOfWrappers("{type: [object, 'null']}", p));
  ASSERT_EQ(idsOf(changes), Ids{"input-became-nullable"}) << inLines(changes);
  EXPECT_EQ(changes.front().revision, "/components/schemas/E");
}

std::string fingerprintOf(const std::vector<Change> &changes) {
  return judge(changes, {}, {}, {}).findings.front().fingerprint;
}

/// What was nothing but another name says something now.
TEST(BesideNull, AnotherNameIsToldOnceWhoeverRefersToIt) {
  for (const std::string after :
       {"{@C, x-a: 1}", "{@C, default: {}}", "{allOf: [{@C}], externalDocs: {url: 'https://a.b'}}",
        "{anyOf: [{@C}, {type: 'null'}]}", "{@C, properties: {e: {}}}"}) {
    const OpenAPI plain = documentOfWrappers("{@C}", "q: {@E}");
    const OpenAPI more = documentOfWrappers(after, "q: {@E}");
    const std::vector<Change> changes = compare(plain, more);
    ASSERT_EQ(changes.size(), 1U) << after << inLines(changes);
    EXPECT_TRUE(changes.front().base.starts_with("/components/schemas/E")) << inLines(changes);
    EXPECT_TRUE(changes.front().revision.starts_with("/components/schemas/E")) << inLines(changes);
    expectMirror(plain, more, after);
  }
}

/// What inherits says the same, and the fact keeps its fingerprint whoever does.
TEST(BesideNull, WhatIsInheritedIsToldWhereItStands) {
  auto family = [](const std::string &more, bool hasHeir) {
    const std::string heir = ", H: {allOf: [{@P}], properties: {h: {type: string}}}";
    return documentWith(root("{Root: {type: object, properties: {p: {@P}" +
                             std::string(hasHeir ? ", h: {@H}" : "") + "}}, P: {type: object" +
                             more + "}" + (hasHeir ? heir : "") + "}"),
                        true);
  };
  for (const std::string more :
       {", x-a: 1", ", deprecated: true", ", x-stability-level: beta", ", title: T",
        ", description: D", ", default: {}", ", examples: [{}]", ", x-sunset: 2031-12-24"}) {
    const std::vector<Change> alone = compare(family("", false), family(more, false));
    const std::vector<Change> with = compare(family("", true), family(more, true));
    ASSERT_EQ(alone.size(), 1U) << more << inLines(alone);
    ASSERT_EQ(with.size(), 1U) << more << inLines(with);
    EXPECT_TRUE(with.front().base.starts_with("/components/schemas/P")) << more;
    EXPECT_EQ(with.front().base, alone.front().base) << more;
    EXPECT_EQ(with.front().revision, alone.front().revision) << more;
    EXPECT_EQ(fingerprintOf(with), fingerprintOf(alone)) << more;
    expectMirror(family("", true), family(more, true), more);
  }
}

} // namespace
} // namespace oapigen::diff
