// A reference beside null, as it is written for what may be null: what has changed behind it is
// told once, there, and what is said of null is told here.
#include "Compared.h"

#include <gtest/gtest.h>

#include <array>

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

using Pairs = std::vector<std::array<std::string, 3>>;

/// C, as it is on both sides, and what refers to it or to D as well, before and after.
const Pairs kOfWhoRefers{
    {"type: [string, 'null']", "{@C, enum: [a, null]}", "{@C, enum: [a]}"},
    {"type: [string, 'null']", "{@C, x-z: 1}", "{@C, x-z: 1, const: a}"},
    {"type: [string, 'null']", "{@C, x-z: 1}", "{@C, x-z: 1, type: string}"},
    {"type: string", "{@C, x-z: 1}", "{@C, x-z: 1, maxLength: 3}"},
    {"type: string", "{@C}", "{@C, maxLength: 3}"},
    {"type: string, maxLength: 5", "{@C, maxLength: 4}", "{@C, maxLength: 3}"},
    {"type: string, pattern: a", "{@C, pattern: b}", "{@C, pattern: c}"},
    {"enum: [a, b, c]", "{@C, enum: [a, b]}", "{@C, enum: [a]}"},
    {"type: array, contains: {}", "{@C, contains: {}, minContains: 2}",
     "{@C, contains: {}, minContains: 3}"},
    {"type: array, items: {}", "{@C, x-z: 1}", "{@C, x-z: 1, items: {type: string}}"},
    {kObject + ", not: {required: [a]}", "{@C, x-z: 1}", "{@C, x-z: 1, not: {required: [b]}}"},
    {kObject + ", if: {required: [a]}, then: {required: [b]}", "{@C, x-z: 1}",
     "{@C, x-z: 1, if: {required: [b]}, then: {required: [a]}}"},
    {kObject + ", if: {required: [a]}, then: {required: [b]}", "{@C, if: {required: [c]}}",
     "{@C, if: {required: [d]}}"},
    {kObject + ", oneOf: [{required: [a]}, {required: [b]}]", "{@C, x-z: 1}",
     "{@C, x-z: 1, oneOf: [{required: [c]}, {required: [d]}]}"}};

TEST(BesideNull, WhatOnlyWhoRefersSaysIsNotToldOfWhatItRefersTo) {
  for (const auto &[c, p, q] : kOfWhoRefers) {
    for (const auto &[before, after] : {std::pair{document(p, "", c), document(q, "", c)},
                                        std::pair{document(q, "", c), document(p, "", c)}}) {
      const std::vector<Change> changes = compare(before, after);
      EXPECT_FALSE(changes.empty()) << p << q;
      for (const Change &change : changes)
        EXPECT_TRUE(change.subject.starts_with("Root.p")) << p << q << inLines(changes);
    }
  }
}

/// C, D before and D after: all of what refers to both has changed, and it may be D's matter.
const Pairs kOfTheOther{{"maxLength: 5", "maxLength: 4", "maxLength: 6"},
                        {"contentEncoding: base64", "contentEncoding: a", "contentEncoding: b"},
                        {"pattern: a", "pattern: b", "pattern: c"},
                        {"contains: {}", "contains: {}", "contains: {}, minContains: 3"},
                        {"items: {}", "x-z: 1", "x-z: 1, items: {type: string}"},
                        {"additionalProperties: true", "x-z: 1", "additionalProperties: false"},
                        {"oneOf: [{required: [a]}, {required: [b]}]",
                         "oneOf: [{required: [c]}, {required: [d]}]",
                         "oneOf: [{required: [c]}, {required: [e]}]"},
                        {"enum: [a, b]", "enum: [a, b]", "enum: [a]"}};

TEST(BesideNull, WhatOneParentSaysIsNotToldOfTheOther) {
  auto heir = [](const std::string &c, const std::string &d) {
    return documentWith(root("{Root: {type: object, properties: {p: {allOf: [{@C}, {@D}]}}}, C: {" +
                             c + "}, D: {" + d + "}}"),
                        true);
  };
  for (const auto &[c, d, e] : kOfTheOther)
    for (const auto &[before, after] :
         {std::pair{heir(c, d), heir(c, e)}, std::pair{heir(c, e), heir(c, d)}})
      for (const Change &change : compare(before, after))
        for (const std::string &place : {change.subject, change.base, change.revision})
          EXPECT_FALSE(place == "C" || place.starts_with("/components/schemas/C"))
              << d << e << change.subject;
}

/// What a component says in a part of its own is its matter, as a plain reference tells it.
TEST(BesideNull, WhatAComponentInheritsOrAddsIsToldOnceOfIt) {
  for (const auto &[c, d] :
       {std::pair{"allOf: [{@B}, {type: object, maxProperties: 3}]",
                  "allOf: [{@B}, {type: object, maxProperties: 2}]"},
        std::pair{"allOf: [{@B}, {not: {required: [a]}}]", "allOf: [{@B}]"},
        std::pair{"anyOf: [{type: object, maxProperties: 3}, {type: 'null'}]",
                  "anyOf: [{type: object, maxProperties: 2}, {type: 'null'}]"}})
    for (const std::string p :
         {"{@C, minProperties: 0}", "{allOf: [{@C}], x-z: 1}", "{allOf: [{allOf: [{@C}]}, {}]}"}) {
      const std::string more = ", B: {type: object, properties: {b: {type: string}}}";
      auto family = [&](const std::string &has) {
        return documentWith(root("{Root: {type: object, properties: {p: " + p +
                                 ", q: {@C}}}, C: {" + has + "}" + more + "}"),
                            true);
      };
      for (const auto &[before, after] :
           {std::pair{family(c), family(d)}, std::pair{family(d), family(c)}}) {
        const std::vector<Change> changes = compare(before, after);
        ASSERT_EQ(changes.size(), 1U) << p << inLines(changes);
        EXPECT_EQ(changes.front().subject, "C") << inLines(changes);
      }
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
