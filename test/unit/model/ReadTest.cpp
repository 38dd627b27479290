#include "model/Read.h"

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
                "11:18: '#/components/schemas/B/minLength' must be an integer from 0, not an "
                "integer",
                "11:33: '#/components/schemas/B/maxLength' must be an integer from 0, not a "
                "number",
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
      Problems({"2:3: '#/info/titel' is no field of the Info Object [did you mean 'title'?]",
                "4:3: '#/paths/users' is no field of the Paths Object",
                "7:19: '#/paths/~1a/get/responses/600' is no field of the Responses Object"}));
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

} // namespace
} // namespace oapigen
