// References that lead out of the document: what may stand there is not known.
#include "Compared.h"

#include <gtest/gtest.h>

namespace oapigen::diff {
namespace {

TEST(ReferencesOut, AReferenceThatLeadsOutIsNamedByWhereItLeads) {
  auto document = [](const std::string &reference) {
    return documentOfMembers("paths: {/a: {get: {parameters: [{$ref: 'o.yaml#/x'}, {$ref: '" +
                             reference + "'}]}}}");
  };
  const std::vector<Change> changes = compare(document("o.yaml#/y"), document("o.yaml#/z"));
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_EQ(changes.front().subject, "parameter 'o.yaml#/z' of GET /a");
  const std::vector<Change> gone =
      compare(document("o.yaml#/y"),
              documentOfMembers("paths: {/a: {get: {parameters: [{$ref: 'o.yaml#/y'}]}}}"));
  ASSERT_EQ(gone.size(), 1u);
  EXPECT_EQ(gone.front().before, "o.yaml#/x");
  EXPECT_EQ(gone.front().after, "nothing");
}

TEST(ReferencesOut, WhatAReferenceThatLeadsOutMaySayOfAPropertyIsNotTold) {
  const std::string outside = "{Root: {$ref: 'https://example.com/a.json', type: object, ";
  const std::string plain = "properties: {a: {type: object, properties: {b: {type: string}}}}}}";
  const std::string limited =
      "properties: {a: {type: object, properties: {b: {type: string, maxLength: 3}}}}}}";
  EXPECT_EQ(inRequest(outside + plain, "{Root: {type: object, " + limited),
            Ids{"reference-changed"});
  EXPECT_EQ(inAnswer("{Root: {type: object, " + limited, outside + plain),
            Ids{"reference-changed"});
  EXPECT_EQ(inRequest(outside + plain, outside + limited), Ids{"input-max-length-added"});
}

TEST(ReferencesOut, ASchemaIsStillToldWhereNothingLeadsOut) {
  const std::string tail = ", B: {type: object, properties: {b: {type: string";
  const std::string before =
      root("{Root: {type: object, properties: {p: {@A}, q: {@B}}}, A: {$ref: "
           "'https://example.com/a.json', allOf: [{properties: {s: {@B}}}]}" +
           tail + "}}}}");
  const std::string after = root("{Root: {type: object, properties: {p: {@A}, q: {@B}}}, A: "
                                 "{allOf: [{properties: {s: {@B}}}]}" +
                                 tail + ", maxLength: 3}}}}");
  EXPECT_EQ(inRequest(before, after), (Ids{"input-max-length-added", "reference-changed"}));
}

/// What may have been demanded there already is covered by the finding about the reference.
TEST(ReferencesOut, WhatAReferenceOutMayHaveSaidIsToldAsOneRisk) {
  const std::string out = "{Root: {allOf: [{$ref: 'https://example.org/a.json'}, {type: object, "
                          "properties: {x: {type: string}}}]}}";
  const std::string in = "{Root: {type: object, required: [x], properties: {x: {type: string, "
                         "maxLength: 3}}}}";
  EXPECT_EQ(inRequest(out, in), Ids{"reference-changed"});
  EXPECT_EQ(findRule("reference-changed")->level, Level::Risky);
}

} // namespace
} // namespace oapigen::diff
