// Schemas that become alternatives, or have some: what one of them takes, and null beside them.
#include "Compared.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oapigen::diff {
namespace {

TEST(Alternatives, OneBecomesSeveralAndChangesAtOnce) {
  const std::string before = root("{Root: {type: object, properties: {p: {@C}}}, C: {type: object, "
                                  "properties: {c: {type: string}}}}");
  const std::string after =
      root("{Root: {type: object, properties: {p: {oneOf: [{@C}, {@D}]}}}, C: {type: object}, D: "
           "{type: object, properties: {d: {type: string}}}}");
  EXPECT_EQ(inAnswer(before, after),
            (Ids{"output-alternative-added", "output-optional-property-removed"}));
  EXPECT_EQ(inRequest(after, before),
            (Ids{"input-alternative-removed", "input-optional-property-added"}));
}

TEST(Alternatives, AThirdBesideNull) {
  const std::string types = "C: {type: object, properties: {c: {type: string}}}, D: {type: object, "
                            "properties: {d: {type: string}}}}";
  EXPECT_EQ(inAnswer(root("{Root: {anyOf: [{@C}, {type: 'null'}]}, " + types),
                     root("{Root: {anyOf: [{@C}, {@D}, {type: 'null'}]}, " + types)),
            Ids{"output-alternative-added"});
}

TEST(Alternatives, NullThatIsNotRightAnyMoreIsToldOnceOfWhatBecameOneOfSeveral) {
  const std::string before = "{Root: {type: [string, 'null']}}";
  const std::string after = "{Root: {anyOf: [{type: string}, {type: integer}]}}";
  EXPECT_EQ(inRequest(before, after),
            (Ids{"input-alternative-added", "input-became-not-nullable"}));
  EXPECT_EQ(inAnswer(after, before), (Ids{"output-alternative-removed", "output-became-nullable"}));
}

TEST(Alternatives, ASecondAlternativeOfAPropertyThatMayBeLeftOut) {
  const std::string types = "C: {type: object, properties: {c: {type: string}}}, D: {type: object, "
                            "properties: {d: {type: string}}}}";
  for (const std::string beside : {"default: null", "readOnly: false, title: A", "deprecated: true",
                                   "type: [object, 'null']", "minProperties: 1, x-a: 1"}) {
    SCOPED_TRACE(beside);
    auto withAlternatives = [&](const std::string &alternatives) {
      return root("{Root: {type: object, properties: {p: {anyOf: [" + alternatives +
                  "{type: 'null'}], " + beside + "}}}, " + types);
    };
    const std::string one = withAlternatives("{@C}, "), two = withAlternatives("{@C}, {@D}, ");
    EXPECT_EQ(inAnswer(one, two), Ids{"output-alternative-added"});
    EXPECT_EQ(inRequest(one, two), Ids{"input-alternative-added"});
    EXPECT_EQ(inAnswer(two, one), Ids{"output-alternative-removed"});
    EXPECT_EQ(inAnswer(two, two), Ids());
    EXPECT_EQ(inAnswer(withAlternatives("{@D}, "), withAlternatives("{@C}, {type: object}, ")),
              (Ids{"output-alternative-added", "output-alternative-added",
                   "output-alternative-removed"}));
  }
}

TEST(Alternatives, ALimitBesideAlternatives) {
  const std::string types = "C: {type: object, properties: {c: {type: string}}}, D: {type: object, "
                            "properties: {d: {type: string}}}}";
  const Ids found = inRequest(root("{Root: {@C}, " + types),
                              root("{Root: {oneOf: [{@C}, {@D}], maxProperties: 2}, " + types));
  EXPECT_TRUE(std::find(found.begin(), found.end(), "input-max-properties-added") != found.end());
}

TEST(Alternatives, ValuesThatAnAlternativeBesideNullRefersToAreToldWhereTheyAre) {
  auto document = [](const std::string &alternative, const std::string &values) {
    return documentWith(root("{Root: {type: object, properties: {a: {anyOf: [" + alternative +
                             ", {type: 'null'}]}}}, State: {type: string, enum: [" + values +
                             "]}}"),
                        false);
  };
  auto subjectOf = [](const std::vector<Change> &changes) {
    EXPECT_EQ(idsOf(changes), Ids{"output-enum-value-added"});
    return changes.empty() ? "" : changes.front().subject;
  };
  EXPECT_EQ(subjectOf(compare(document("{@State}", "open"), document("{@State}", "open, shut"))),
            "State");
  EXPECT_EQ(subjectOf(compare(document("{enum: [open]}", "open"),
                              document("{enum: [open, shut]}", "open"))),
            "Root.a");
}

} // namespace
} // namespace oapigen::diff
