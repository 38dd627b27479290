// Rules about what every document has, places of diagnostics, and foreign documents.
#include "Checked.h"

#include "model/Pointer.h"

namespace oapigen {
namespace {

using Lines = std::vector<std::string>;

OpenAPI minimal() {
  return {.openapi = "3.1.2", .info = Info{.title = "T", .version = "1"}, .paths = Paths()};
}

Lines findingsIn(const OpenAPI &document) {
  Diagnostics out;
  validate(document, {}, out);
  return linesOf(out);
}

TEST(Document, AMinimalOneIsAccepted) {
  EXPECT_EQ(findingsIn(minimal()), Lines());
}

TEST(Document, LackOfRequiredFieldsIsReportedWhereverItIs) {
  OpenAPI document = minimal();
  document.info->version.reset();
  Responses responses;
  responses.items["200"] = Response();
  document.paths->items["/a"].get = Operation{.responses = responses};
  EXPECT_EQ(findingsIn(document),
            Lines({"field-missing: the Info Object at '#/info' lacks its field 'version'",
                   "field-missing: the Response Object at '#/paths/~1a/get/responses/200' lacks "
                   "its field 'description'"}));
}

TEST(Document, OtherVersionsOfOpenApiAreRejected) {
  OpenAPI document = minimal();
  document.openapi = "2.0.0";
  EXPECT_EQ(findingsIn(document),
            Lines({"version-unsupported: the document says that it follows "
                   "OpenAPI 2.0.0, which is none of 3.0, 3.1 and 3.2 (at '#/openapi')"}));
}

TEST(Document, AnEmptyOneIsRejected) {
  OpenAPI document = minimal();
  document.paths.reset();
  EXPECT_EQ(findingsIn(document), Lines({"document-empty: the document has no paths, no webhooks "
                                         "and no components (at '#')"}));
}

TEST(Document, ALicenseHasOneWayToItsText) {
  OpenAPI document = minimal();
  document.info->license = License{.name = "MIT", .identifier = "MIT"};
  EXPECT_EQ(findingsIn(document), Lines());
  document.info->license->url = "https://example.com/mit";
  EXPECT_EQ(findingsIn(document), Lines({"license-twice: a license has either an identifier or a "
                                         "URL, not both (at '#/info/license')"}));
}

TEST(Document, StatusCodesAreCodesOrTheirClasses) {
  OpenAPI document = minimal();
  Responses &responses = ensure(ensure(document.paths->items["/a"].get).responses);
  for (const char *status : {"100", "599", "2XX", "2xx", "600", "20"})
    responses.items[status] = Response{.description = ""};
  EXPECT_EQ(findingsIn(document),
            Lines({"status-invalid: '2xx' is no status code (at '#/paths/~1a/get/responses/2xx')",
                   "status-invalid: '600' is no status code (at '#/paths/~1a/get/responses/600')",
                   "status-invalid: '20' is no status code (at '#/paths/~1a/get/responses/20')"}));
}

TEST(Document, APathBeginsWithASlash) {
  OpenAPI document = minimal();
  document.paths->items["a"] = PathItem();
  EXPECT_EQ(findingsIn(document),
            Lines({"path-invalid: \"a\" is no path: a path begins with '/'"}));
}

TEST(Places, TheNearestOriginTakesTheDiagnosticAndTheMessageNamesNoPointer) {
  OpenAPI document = minimal();
  document.paths->items["/{a}"].get = Operation{.operationId = "x"};
  document.paths->items["/b"].get = Operation{.operationId = "x"};
  Origins origins = {{"/paths/~1{a}/get", {"a.h", 3, 1, 0}}, {"/paths/~1b/get", {"a.h", 9, 1, 0}}};
  Diagnostics out;
  validate(document, origins, out);
  Diagnostics expected;
  expected.report(Problem::OperationIdRepeated, {"a.h", 9, 1, 0}, {{"id", "x"}},
                  {{{"a.h", 3, 1, 0}, "it is first used here"}});
  expected.report(Problem::PathVariableUndeclared, {"a.h", 3, 1, 0},
                  {{"method", "get"}, {"path", "/{a}"}, {"variable", "a"}});
  EXPECT_EQ(out.all(), expected.all());
}

TEST(Foreign, WhatTheSpecificationsOwnExamplesBreakIsAWarning) {
  const char *text = "paths: {'/{a}': {get: {}}}";
  EXPECT_EQ(findings(text), Lines({"path-variable-undeclared: get of '/{a}' has no path parameter "
                                   "'a' (at '#/paths/~1{a}/get')"}));
  EXPECT_EQ(findings(text, Strictness::Foreign),
            Lines({"path-variable-undeclared (warning): get of '/{a}' has no path parameter 'a' "
                   "(at '#/paths/~1{a}/get')"}));
}

TEST(Foreign, AVariableThatStandsTwiceInAPathIsAWarning) {
  const char *text = "paths: {'/{a}/{a}': {}}";
  const std::string message = "\"/{a}/{a}\" is no path: the variable 'a' stands there twice";
  EXPECT_EQ(findings(text), Lines({"path-invalid: " + message}));
  EXPECT_EQ(findings(text, Strictness::Foreign), Lines({"path-invalid (warning): " + message}));
}

} // namespace
} // namespace oapigen
