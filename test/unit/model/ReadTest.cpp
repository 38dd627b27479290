#include "model/Read.h"

#include "model/Write.h"
#include "text/Text.h"

#include <gtest/gtest.h>

namespace oapigen {
namespace {

/// Each diagnostic as "line:column: message [hint]", for a document in YAML.
std::vector<std::string> problemsOf(const std::string &yaml, Completeness completeness) {
  Diagnostics out;
  auto parsed = read(yaml, "api.yaml", out);
  auto document = fromValue<OpenAPI>(parsed->value, parsed->places, out, completeness);
  EXPECT_EQ(document.has_value(), out.all().empty());
  std::vector<std::string> problems;
  for (const Diagnostic &found : out.all()) {
    EXPECT_EQ(found.where.file, "api.yaml");
    problems.push_back(std::to_string(found.where.line) + ":" + std::to_string(found.where.column) +
                       ": " + found.message + (found.hint.empty() ? "" : " [" + found.hint + "]"));
  }
  return problems;
}

using Problems = std::vector<std::string>;

TEST(Read, APartOfADocumentIsNoError) {
  EXPECT_EQ(problemsOf("info:\n  title: Shop\n", Completeness::Partial), Problems());
}

TEST(Read, EachAbsentRequiredFieldIsReportedAtItsObject) {
  EXPECT_EQ(problemsOf("openapi: 3.1.2\n"
                       "info:\n"
                       "  title: Shop\n"
                       "components:\n"
                       "  securitySchemes:\n"
                       "    key:\n"
                       "      type: apiKey\n"
                       "      in: header\n",
                       Completeness::Whole),
            Problems({"2:1: the Info Object at '#/info' lacks its field 'version'",
                      "6:5: the Security Scheme Object at '#/components/securitySchemes/key' lacks "
                      "its field 'name'"}));
}

TEST(Read, AFieldThatTheDocumentsVersionDoesNotHaveIsReported) {
  const std::string document = "tags:\n"
                               "  - {name: a, parent: b}\n"
                               "components:\n"
                               "  schemas:\n"
                               "    A: {const: 1, nullable: true}\n";
  EXPECT_EQ(problemsOf("openapi: 3.2.0\n" + document, Completeness::Partial), Problems());
  EXPECT_EQ(problemsOf(document, Completeness::Partial), Problems());
  EXPECT_EQ(problemsOf("openapi: 3.1.0\n" + document, Completeness::Partial),
            Problems({"3:15: '#/tags/0/parent' is a field of OpenAPI 3.2, but the document says "
                      "that it follows 3.1 [leave it out, or say 'openapi: 3.2.0']"}));
  EXPECT_EQ(
      problemsOf("openapi: 3.0.0\n" + document, Completeness::Partial),
      Problems({"3:15: '#/tags/0/parent' is a field of OpenAPI 3.2, but the document says "
                "that it follows 3.0 [leave it out, or say 'openapi: 3.2.0']",
                "6:9: '#/components/schemas/A/const' is a field of OpenAPI 3.1, but the "
                "document says that it follows 3.0 [leave it out, or say 'openapi: 3.1.0']"}));
}

/// The schema that stands in a document of 3.0, in the words of JSON Schema 2020-12.
std::string raised(const std::string &schema) {
  Diagnostics out;
  auto parsed = read("openapi: 3.0.3\ncomponents: {schemas: {A: " + schema + "}}", "", out);
  auto document = fromValue<OpenAPI>(parsed->value, parsed->places, out);
  EXPECT_TRUE(document) << schema;
  if (!document)
    return {};
  return write(toValue(*document->components->schemas.find("A")), Format::Json);
}

TEST(Read, SchemasOf30SayTheSameInNewWords) {
  auto json = [](const Value &value) { return write(value, Format::Json); };
  EXPECT_EQ(raised("{type: string, nullable: true}"),
            json(Object{{"type", Array{"string", "null"}}}));
  EXPECT_EQ(raised("{type: string, nullable: false}"), json(Object{{"type", "string"}}));
  EXPECT_EQ(raised("{nullable: true}"), json(Object{}));
  EXPECT_EQ(raised("{minimum: 1, exclusiveMinimum: true}"), json(Object{{"exclusiveMinimum", 1}}));
  EXPECT_EQ(raised("{maximum: 1, exclusiveMaximum: false}"), json(Object{{"maximum", 1}}));
  EXPECT_EQ(raised("{exclusiveMaximum: true}"), json(Object{}));
  EXPECT_EQ(raised("{type: string, format: byte}"),
            json(Object{{"type", "string"}, {"contentEncoding", "base64"}}));
  EXPECT_EQ(raised("{type: string, format: binary}"),
            json(Object{{"type", "string"}, {"contentMediaType", "application/octet-stream"}}));
  EXPECT_EQ(
      raised("{properties: {a: {type: integer, nullable: true}}}"),
      json(Object{{"properties", Object{{"a", Object{{"type", Array{"integer", "null"}}}}}}}));
  EXPECT_EQ(raised("{$ref: '#/components/schemas/B', description: ignored}"),
            json(Object{{"$ref", "#/components/schemas/B"}}));
}

TEST(Read, AValueOfTheWrongKindIsReportedWithWhatIsExpected) {
  EXPECT_EQ(
      problemsOf("openapi: 3.1\n"
                 "info: Shop\n"
                 "tags: {}\n"
                 "paths:\n"
                 "  /users:\n"
                 "    get:\n"
                 "      deprecated: yes\n"
                 "components:\n"
                 "  schemas:\n"
                 "    A: 1\n"
                 "    B: {type: 2, minLength: -1, maxLength: 2.5, minimum: '1', enum: x}\n"
                 "    C: {type: [string, 1]}\n",
                 Completeness::Partial),
      Problems({"1:1: '#/openapi' must be a string, not a number",
                "2:1: '#/info' must be an object, not a string",
                "3:1: '#/tags' must be an array, not an object",
                "7:7: '#/paths/~1users/get/deprecated' must be a boolean, not a string",
                "10:5: '#/components/schemas/A' must be an object or a boolean, not an integer",
                "11:9: '#/components/schemas/B/type' must be a string or an array of "
                "strings, not an integer",
                "11:18: '#/components/schemas/B/minLength' must be an integer from 0, not -1",
                "11:33: '#/components/schemas/B/maxLength' must be an integer from 0, not 2.5",
                "11:49: '#/components/schemas/B/minimum' must be a number, not a string",
                "11:63: '#/components/schemas/B/enum' must be an array, not a string",
                "12:24: '#/components/schemas/C/type/1' must be a string, not an integer"}));
}

TEST(Read, AFieldThatTheObjectDoesNotHaveIsReportedWithTheNearestOne) {
  EXPECT_EQ(
      problemsOf("info:\n"
                 "  titel: Shop\n"
                 "paths:\n"
                 "  users: {}\n"
                 "  /a:\n"
                 "    get:\n"
                 "      responses: {'600': {}, x-note: 1}\n",
                 Completeness::Partial),
      Problems(
          {"2:3: '#/info/titel' is no field of the Info Object [did you mean 'title'?]",
           "4:3: \"users\" is no path: a path begins with '/'",
           "7:19: '600' is no status code [a status code is 100 to 599, 1XX to 5XX, or default]"}));
}

TEST(Read, ACountMayBeWrittenWithAPoint) {
  Diagnostics out;
  auto schema = fromValue<Schema>(Object{{"maxLength", 2.0}}, {}, out);
  EXPECT_EQ(schema->maxLength, 2u);
}

TEST(Read, AReferenceIsWhateverHasRef) {
  Diagnostics out;
  Value value = Object{{"a", Object{{"$ref", "#/x"}, {"description", "d"}, {"other", 1}}},
                       {"b", Object{{"description", "d"}}}};
  auto components = fromValue<Components>(Object{{"responses", value}}, {}, out);
  ASSERT_TRUE(components);
  const OrRef<Response> &a = components->responses["a"], &b = components->responses["b"];
  ASSERT_TRUE(a.isReference());
  EXPECT_EQ(a.reference()->ref, "#/x");
  EXPECT_EQ(a.reference()->extensions, (Extensions{{"other", 1}}));
  ASSERT_TRUE(b.value());
  EXPECT_EQ(b.value()->description, "d");
}

TEST(Read, APartIsReadAsWhatItsDocumentSays) {
  Diagnostics out;
  const auto parsed =
      read("a:\n  b:\n    minimum: 1\n    exclusiveMinimum: true\n    type: 1\n", "part.yaml", out);
  const Value &part = *parsed->value.asObject()->find("a")->asObject()->find("b");
  EXPECT_FALSE(
      fromValue<Schema>(part, parsed->places, out, Completeness::Whole, {"/a/b", Version::v3_0}));
  ASSERT_EQ(out.all().size(), 1u);
  EXPECT_EQ(out.all()[0].message,
            "'#/a/b/type' must be a string or an array of strings, not an integer");
  EXPECT_EQ(out.all()[0].where, (Where{"part.yaml", 5, 5, 4}));
}

TEST(Read, ASchemaOf30HasOneTypeAndIsNullableOrNot) {
  Diagnostics out;
  const auto parsed = read("type: [string, 'null']\nnullable: 'yes'\n", "part.yaml", out);
  EXPECT_FALSE(fromValue<Schema>(parsed->value, parsed->places, out, Completeness::Whole,
                                 {"", Version::v3_0}));
  ASSERT_EQ(out.all().size(), 2u);
  EXPECT_EQ(out.all()[0].message, "'#/type' must be a string in OpenAPI 3.0, not an array");
  EXPECT_EQ(out.all()[0].where.line, 1u);
  EXPECT_EQ(out.all()[1].message, "'#/nullable' must be a boolean in OpenAPI 3.0, not a string");
}

} // namespace
} // namespace oapigen
