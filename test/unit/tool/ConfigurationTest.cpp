// oapi-gen.yaml → settings, or what is wrong with it.
#include "tool/Configuration.h"
#include "frontend/Frontend.h"

#include <gtest/gtest.h>

namespace oapigen::tool {
namespace {

/// Each problem as "line:column: message; hint".
std::vector<std::string> problemsOf(std::string_view text) {
  Diagnostics problems;
  readConfiguration(text, "oapi-gen.yaml", problems);
  std::vector<std::string> lines;
  for (const Diagnostic &problem : problems.all())
    lines.push_back(std::to_string(problem.where.line) + ':' +
                    std::to_string(problem.where.column) + ": " + problem.message +
                    (problem.hint.empty() ? "" : "; ") + problem.hint);
  return lines;
}
using Lines = std::vector<std::string>;

TEST(Configuration, SetsWhatItsKeysSay) {
  Diagnostics problems;
  Settings settings = readConfiguration(R"(# comment
title: Shop
version: "1.10"
servers: [https://a.example, https://b.example]
qualified-names: true
optional: "null"
openapi: 3.0
)",
                                        "oapi-gen.yaml", problems);
  EXPECT_TRUE(problems.all().empty());
  Settings expected;
  expected.title = "Shop";
  expected.version = "1.10";
  expected.servers = {"https://a.example", "https://b.example"};
  expected.qualifiedNames = true;
  expected.optionalMembers = "null";
  expected.openapi = "3.0";
  EXPECT_EQ(settings.places.at("/servers/1"), (Where{"oapi-gen.yaml", 4, 30, 0}));
  settings.places.clear();
  EXPECT_EQ(settings, expected);
}

TEST(Configuration, SaysWhatIsThoughtOfChanges) {
  Diagnostics problems;
  Settings settings = readConfiguration(R"(diff:
  fail-on: risky
  levels: {operation-removed: safe}
  accept:
    - {fingerprint: 0123456789abcdef, reason: Agreed, until: 2031-12-24}
)",
                                        "oapi-gen.yaml", problems);
  EXPECT_TRUE(problems.all().empty());
  DiffSettings expected;
  expected.failOn = "risky";
  expected.levels = {{"operation-removed", diff::Level::Safe}};
  expected.accepted = {{{"0123456789abcdef", "Agreed", "2031-12-24"}, {"oapi-gen.yaml", 5, 7, 0}}};
  EXPECT_EQ(settings.diff, expected);
}

TEST(Configuration, CanBeJson) {
  Diagnostics problems;
  Settings settings = readConfiguration(R"({"title": "Shop"})", "config.json", problems);
  EXPECT_TRUE(problems.all().empty());
  EXPECT_EQ(settings.title, "Shop");
}

TEST(Configuration, MayBeEmpty) {
  Diagnostics problems;
  EXPECT_EQ(readConfiguration("", "oapi-gen.yaml", problems), Settings());
  EXPECT_EQ(readConfiguration("# nothing yet\n", "oapi-gen.yaml", problems), Settings());
  EXPECT_TRUE(problems.all().empty());
}

TEST(Configuration, TakesPathsFromItsOwnDirectory) {
  Diagnostics problems;
  Settings settings = readConfiguration("base: part.yaml\ninputs: [../api.hpp, /abs.hpp]\n",
                                        "config/oapi-gen.yaml", problems);
  EXPECT_EQ(settings.base, "config/part.yaml");
  EXPECT_EQ(settings.inputs, (std::vector<std::string>{"api.hpp", "/abs.hpp"}));
}

const std::string kTheKeys =
    "; the keys are inputs, build-directory, openapi, title, version, description, servers, base, "
    "split, qualified-names, optional, bytes, types, std, std-headers, include-paths, "
    "system-include-paths, definitions, extra-args, cache-dir, no-cache, diff";

TEST(Configuration, ReportsAnUnknownKeyWithTheOneThatWasMeant) {
  EXPECT_EQ(problemsOf("title: Shop\ntilte: Shop\n"),
            (Lines{"2:1: unknown key 'tilte' in the configuration; did you mean 'title'?"}));
  EXPECT_EQ(problemsOf("frobnicate: 1\n"),
            (Lines{"1:1: unknown key 'frobnicate' in the configuration" + kTheKeys}));
}

TEST(Configuration, DoesNotKnowSettingsOfTheCommandLineAlone) {
  EXPECT_EQ(problemsOf("default-title: x\n"),
            (Lines{"1:1: unknown key 'default-title' in the configuration" + kTheKeys}));
  EXPECT_EQ(problemsOf("\"\": x\n"),
            (Lines{"1:1: unknown key '' in the configuration" + kTheKeys}));
}

/// As they are listed.
std::string standards() {
  std::string all;
  for (const std::string &name : frontend::standards())
    all += (all.empty() ? "a standard of C++ such as " : ", ") + name;
  return all;
}

TEST(Configuration, TakesWordsAsYamlReadsThem) {
  Diagnostics problems;
  EXPECT_EQ(readConfiguration("optional: null\n", "oapi-gen.yaml", problems).optionalMembers,
            "null");
  EXPECT_EQ(readConfiguration("openapi: 3.2\n", "oapi-gen.yaml", problems).openapi, "3.2");
  EXPECT_TRUE(problems.all().empty());
}

TEST(Configuration, ChecksSchemasOfTypesWhereTheyStand) {
  EXPECT_EQ(problemsOf("types:\n"
                       "  money::Decimal:\n"
                       "    type: strin\n"
                       "  Sku: {type: string, default: 3}\n"
                       "  Point: string\n"
                       "  Size: {type: object, properties: {w: {typ: number}}, x-type: 1}\n"),
            (Lines{"3:5: 'strin' is no type of JSON Schema; the types are null, boolean, integer, "
                   "number, string, array and object",
                   "4:23: the default does not match its schema: is an integer, not a string",
                   "5:3: '#/types/Point' must be an object or a boolean, not a string",
                   "6:41: unknown key 'types/Size/properties/w/typ' in the configuration; did you "
                   "mean 'type'?"}));
}

TEST(Configuration, ReportsEveryValueOfAWrongKind) {
  EXPECT_EQ(problemsOf("version: 1.10\n"
                       "qualified-names: maybe\n"
                       "servers: https://a.example\n"
                       "definitions: [A=1, 2]\n"
                       "optional: never\n"
                       "openapi: 3\n"
                       "split: request-respons\n"
                       "std: 20\n"
                       "title: [Shop]\n"),
            (Lines{"1:1: 'version' has to be a string, not 1.10; put it in quotes",
                   "2:1: 'qualified-names' has to be true or false, not 'maybe'",
                   "3:1: 'servers' has to be a list of strings, not 'https://a.example'; "
                   "put it in [ ]",
                   "4:20: 'definitions/1' has to be a macro, NAME or NAME=VALUE, not 2",
                   "5:1: 'optional' has to be one of omit, null, not 'never'",
                   "6:1: 'openapi' has to be one of 3.0, 3.1, 3.2, not 3",
                   "7:1: 'split' has to be one of none, request-response, not 'request-respons'; "
                   "did you mean 'request-response'?",
                   "8:1: 'std' has to be " + standards() + ", not 20; did you mean 'c++20'?",
                   "9:1: 'title' has to be a string, not a value of type array"}));
}

TEST(Configuration, HasToBeAMapping) {
  EXPECT_EQ(problemsOf("- title\n"),
            (Lines{"1:1: 'oapi-gen.yaml' has to be a mapping of keys to values, not a value of "
                   "type array"}));
}

} // namespace
} // namespace oapigen::tool
