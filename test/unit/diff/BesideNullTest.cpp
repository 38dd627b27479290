// A reference beside null, as it is written for what may be null: what has changed behind it is
// told once, there, and what is said of null is told here.
#include "Compared.h"

#include <gtest/gtest.h>

namespace oapigen::diff {
namespace {

/// `p` is what has such a reference in the document; another property refers to the same.
OpenAPI document(const std::string &p, const std::string &more) {
  return documentWith(root("{Root: {type: object, properties: {p: " + p + ", q: {@C}}}, " +
                           "C: {type: object, properties: {c: {type: string}}" + more + "}}"),
                      true);
}

TEST(BesideNull, WhatHasChangedBehindAReferenceIsToldThere) {
  for (const std::string p :
       {"{anyOf: [{@C}, {type: 'null'}]}", "{oneOf: [{type: 'null'}, {@C}]}",
        "{anyOf: [{@C}, {type: 'null'}], description: D, default: null, deprecated: true}"})
    for (const auto &[more, id] : std::initializer_list<std::pair<std::string, std::string>>{
             {"x-a: 1", "extension-added"},
             {"deprecated: true", "deprecated"},
             {"x-stability-level: beta", "stability-lowered"},
             {"title: T", "title-changed"},
             {"externalDocs: {url: 'https://example.com'}", "external-docs-changed"},
             {"examples: [{}]", "example-changed"},
             {"minProperties: 1", "input-min-properties-added"},
             {"additionalProperties: false", "input-further-properties-forbidden"},
             {"required: [c]", "input-property-became-required"}}) {
      const std::vector<Change> changes = compare(document(p, ""), document(p, ", " + more));
      EXPECT_EQ(idsOf(changes), Ids{id}) << p << inLines(changes);
      for (const Change &change : changes)
        EXPECT_TRUE(change.subject.starts_with("C")) << change.subject;
      expectMirror(document(p, ""), document(p, ", " + more), p + more);
    }
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

} // namespace
} // namespace oapigen::diff
