// What a part of a schema says that others refer to as well: whose matter a change is, the part's,
// or that of who refers to it and says more, or to another part too.
#include "Compared.h"

#include <gtest/gtest.h>

#include <array>

namespace oapigen::diff {
namespace {

const std::string kObject = "type: object, properties: {c: {type: string}}";

OpenAPI document(const std::string &c, const std::string &p) {
  return documentWith(
      root("{Root: {type: object, properties: {p: " + p + ", q: {@C}}}, C: {" + c + "}}"), true);
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

TEST(SharedParts, WhatOnlyWhoRefersSaysIsNotToldOfWhatItRefersTo) {
  for (const auto &[c, p, q] : kOfWhoRefers) {
    for (const auto &[before, after] :
         {std::pair{document(c, p), document(c, q)}, std::pair{document(c, q), document(c, p)}}) {
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

TEST(SharedParts, WhatOneParentSaysIsNotToldOfTheOther) {
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

/// A component with another name is the same to all who refer to it; another component is not.
TEST(SharedParts, WhatARenamedComponentSaysIsToldOnceOfIt) {
  auto with = [](const std::string &reference, const std::string &components) {
    return documentWith(root("{Root: {type: object, properties: {p: {" + reference +
                             ", minProperties: 0}, q: {" + reference + "}}}, " + components + "}"),
                        true);
  };
  const std::string few = "{type: object, maxProperties: 2}", many = "{type: object}";
  const std::vector<Change> renamed = compare(with("@C", "C: " + many), with("@E", "E: " + few));
  ASSERT_EQ(idsOf(renamed), Ids{"input-max-properties-added"}) << inLines(renamed);
  EXPECT_EQ(renamed.front().base, "/components/schemas/C");
  EXPECT_EQ(renamed.front().revision, "/components/schemas/E");
  const std::string both = "C: " + many + ", E: " + few;
  const std::vector<Change> other = compare(with("@C", both), with("@E", both));
  const std::string id = "input-max-properties-added";
  ASSERT_EQ(idsOf(other), (Ids{id, id})) << inLines(other);
  EXPECT_EQ(other.front().subject, "Root.p");
  const std::vector<Change> null = compare(
      documentWith(root("{Root: {properties: {p: {@C, x-z: 1}}}, C: {type: string}, E: {anyOf: "
                        "[{@C}, {type: 'null'}]}}"),
                   true),
      documentWith(root("{Root: {properties: {p: {@E, x-z: 1}}}, C: {type: string}, E: {anyOf: "
                        "[{@C}, {type: 'null'}]}}"),
                   true));
  ASSERT_EQ(idsOf(null), Ids{"input-became-nullable"}) << inLines(null);
  EXPECT_EQ(null.front().subject, "Root.p");
}

std::string fingerprintOf(const std::vector<Change> &changes) {
  return judge(changes, {}, {}, {}).findings.front().fingerprint;
}

/// So that who accepts it for one operation does not accept it for another.
TEST(SharedParts, WhatTwoUsersSayThemselvesHasTwoFingerprints) {
  auto with = [](const std::string &p, const std::string &q) {
    return documentWith(root("{Root: {type: object, properties: {p: {@C, enum: [" + p +
                             "]}, q: {@C, enum: [" + q + "]}}}, C: {type: [string, 'null']}}"),
                        true);
  };
  const OpenAPI before = with("a, null", "a, null");
  const auto first = compare(before, with("a", "a, null")),
             second = compare(before, with("a, null", "a"));
  ASSERT_EQ(idsOf(first), Ids{"input-became-not-nullable"});
  ASSERT_EQ(idsOf(second), Ids{"input-became-not-nullable"});
  EXPECT_NE(fingerprintOf(first), fingerprintOf(second));
}

/// What a component says in a part of its own is its matter, as a plain reference tells it.
TEST(SharedParts, WhatAComponentInheritsOrAddsIsToldOnceOfIt) {
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

} // namespace
} // namespace oapigen::diff
