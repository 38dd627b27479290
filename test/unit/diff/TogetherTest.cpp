// Schemas that have not changed as they are written, around others that have: what holds together
// has to be seen together, and only then.
#include "Compared.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oapigen::diff {
namespace {

/// Members of a document beside its version and info, as YAML.
OpenAPI documentOfMembers(const std::string &members) {
  return documentOf(valueOf("openapi: 3.1.2\ninfo: {title: T, version: 1.0.0}\n" + members));
}

/// `components` is a map of schemas, of which Root is the body of a request or of an answer.
OpenAPI documentWith(const std::string &components, bool isRequest) {
  const std::string body = "{description: D, content: {application/json: {schema: {$ref: "
                           "'#/components/schemas/Root'}}}}";
  const std::string operation =
      isRequest ? "{requestBody: " + body + "}" : "{responses: {'200': " + body + "}}";
  return documentOfMembers("paths: {/a: {post: " + operation +
                           "}}\ncomponents: {schemas: " + components + "}");
}

Ids inRequest(const std::string &base, const std::string &revision) {
  return compareIds(documentWith(base, true), documentWith(revision, true));
}
Ids inAnswer(const std::string &base, const std::string &revision) {
  return compareIds(documentWith(base, false), documentWith(revision, false));
}

constexpr const char *kRef = "$ref: '#/components/schemas/";

std::string root(const std::string &schema) {
  std::string text = schema;
  for (std::size_t at; (at = text.find("@")) != text.npos;) {
    const std::size_t end = text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ", at + 1);
    text.replace(at, end - at, kRef + text.substr(at + 1, end - at - 1) + "'");
  }
  return text;
}

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

TEST(Together, OneBecomesSeveralAndChangesAtOnce) {
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

TEST(Together, AThirdBesideNull) {
  const std::string types = "C: {type: object, properties: {c: {type: string}}}, D: {type: object, "
                            "properties: {d: {type: string}}}}";
  EXPECT_EQ(inAnswer(root("{Root: {anyOf: [{@C}, {type: 'null'}]}, " + types),
                     root("{Root: {anyOf: [{@C}, {@D}, {type: 'null'}]}, " + types)),
            Ids{"output-alternative-added"});
}

TEST(Together, ALimitBesideAlternatives) {
  const std::string types = "C: {type: object, properties: {c: {type: string}}}, D: {type: object, "
                            "properties: {d: {type: string}}}}";
  const Ids found = inRequest(root("{Root: {@C}, " + types),
                              root("{Root: {oneOf: [{@C}, {@D}], maxProperties: 2}, " + types));
  EXPECT_TRUE(std::find(found.begin(), found.end(), "input-max-properties-added") != found.end());
}

TEST(Together, APathItemBehindTwoReferences) {
  auto document = [](const std::string &method) {
    return documentOfMembers(
        "paths: {/q: {$ref: '#/components/pathItems/A'}}\n"
        "components: {pathItems: {A: {$ref: '#/components/pathItems/B'}, B: {" +
        method + ": {}}}}");
  };
  EXPECT_EQ(compareIds(document("get"), document("post")),
            (Ids{"operation-added", "operation-removed"}));
}

TEST(Together, APathItemInSeveralPlacesConcernsEachOfThem) {
  auto document = [](const std::string &length) {
    return documentOfMembers(
        "paths: {/a: {$ref: '#/components/pathItems/P'}, /b: {$ref: '#/components/pathItems/P'}}\n"
        "components: {pathItems: {P: {get: {parameters: [{name: q, in: query, "
        "schema: {type: string, maxLength: " +
        length + "}}]}}}}");
  };
  const std::vector<Change> changes = compare(document("9"), document("8"));
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_EQ(changes.front().uses, (std::vector<std::string>{"GET /a", "GET /b"}));
}

} // namespace
} // namespace oapigen::diff
