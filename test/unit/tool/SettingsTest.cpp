// The table of settings, its schema, and the configuration that is read by it.
#include "report/Report.h"
#include "support/Files.h"
#include "text/Text.h"
#include "tool/Configuration.h"

#include <gtest/gtest.h>
#include <set>

namespace oapigen::tool {
namespace {

Value wordsOf(std::initializer_list<std::string_view> words) {
  return Object{{"enum", Array(words.begin(), words.end())}};
}

Object described(std::string_view description, Object schema) {
  Object out{{"description", description}};
  for (auto &[name, value] : schema)
    out.append(name, value);
  return out;
}

/// What the schema has to say about a change that is accepted.
Object acceptanceSchema() {
  auto text = [](std::string_view description, std::string_view pattern) {
    return described(description, {{"type", "string"}, {"pattern", pattern}});
  };
  return Object{
      {"type", "object"},
      {"properties",
       Object{
           {"fingerprint", text("As 'oapi-gen diff' shows it with the change", "^[0-9a-f]{16}$")},
           {"reason", text("Why it is agreed to", "\\S")},
           {"until",
            text("The last day that it holds, as in 2031-12-24; without it, it always does",
                 "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")}}},
      {"required", Array{"fingerprint", "reason"}},
      {"additionalProperties", false}};
}

/// What it has to say about `diff:`, behind the description.
void addDiffSchema(Object &schema) {
  Array thresholds(report::thresholdNames().begin(), report::thresholdNames().end());
  schema.append("type", "object");
  schema.append(
      "properties",
      Object{{"fail-on", described("The least level of a change that is a failure",
                                   {{"enum", std::move(thresholds)}})},
             {"require-bump",
              described("Whether a version in info is a failure that does not make the step that "
                        "the changes ask for",
                        {{"type", "boolean"}})},
             {"levels",
              described("Levels of rules instead of those in docs/changes.md, by the rules' ids",
                        {{"type", "object"},
                         {"additionalProperties", wordsOf({"breaking", "risky", "safe"})}})},
             {"accept", described("Changes that were agreed to: they are shown, but do not count",
                                  {{"type", "array"}, {"items", acceptanceSchema()}})}});
  schema.append("additionalProperties", false);
}

/// What the schema has to say about a setting.
Value schemaOf(const Setting &setting) {
  Object schema{{"description", setting.help}};
  if (std::holds_alternative<Flag>(setting.member)) {
    schema.append("type", "boolean");
  } else if (std::holds_alternative<Texts>(setting.member)) {
    schema.append("type", "array");
    schema.append("items", Object{{"type", "string"}});
  } else if (std::holds_alternative<Schemas>(setting.member)) {
    schema.append("type", "object");
    schema.append("additionalProperties", Object{{"description", "A Schema Object of OpenAPI"},
                                                 {"type", Array{"object", "boolean"}}});
  } else if (std::holds_alternative<Changes>(setting.member)) {
    addDiffSchema(schema);
  } else if (setting.form == Form::Choice) {
    Array words, numbers;
    for (const std::string &word : choicesOf(setting.value)) {
      words.push_back(word);
      if (word.find_first_not_of("0123456789.") == word.npos)
        numbers.push_back(std::stod(word));
    }
    words.insert(words.end(), numbers.begin(), numbers.end());
    schema.append("enum", std::move(words));
  } else {
    schema.append("type", "string");
  }
  return schema;
}

TEST(SettingTable, IsWhatTheSchemaSays) {
  Object expected;
  for (const Setting &setting : settingTable())
    if (!setting.key.empty())
      expected.set(std::string(setting.key), schemaOf(setting));
  Diagnostics problems;
  std::string text = test::readFile(OAPI_SCHEMAS "/oapi-gen.schema.json");
  std::optional<Parsed> schema = read(text, "oapi-gen.schema.json", problems);
  ASSERT_TRUE(schema);
  const Value *properties = schema->value.asObject()->find("properties");
  ASSERT_TRUE(properties);
  EXPECT_EQ(write(*properties, Format::Json), write(Value(expected), Format::Json));
}

TEST(SettingTable, HasEachKeyAndOptionOnce) {
  std::set<std::string_view> keys, options;
  for (const Setting &setting : settingTable()) {
    EXPECT_TRUE(setting.key.empty() || keys.insert(setting.key).second) << setting.key;
    EXPECT_TRUE(setting.option.empty() || options.insert(setting.option).second) << setting.option;
    EXPECT_FALSE(setting.key.empty() && setting.option.empty());
  }
}

TEST(Merge, PrefersTheCommandLine) {
  Settings commandLine, configuration;
  commandLine.title = "A";
  configuration.title = "B";
  configuration.version = "2";
  configuration.qualifiedNames = true;
  commandLine.servers = {"a"};
  configuration.servers = {"b"};
  configuration.inputs = {"x.hpp"};
  Settings merged = merge(commandLine, configuration);
  Settings expected;
  expected.title = "A";
  expected.version = "2";
  expected.qualifiedNames = true;
  expected.servers = {"a"};
  expected.inputs = {"x.hpp"};
  EXPECT_EQ(merged, expected);
}

TEST(Merge, LetsTheCommandLineWinAmongCompilerFlags) {
  Settings commandLine, configuration;
  commandLine.includePaths = {"a"};
  configuration.includePaths = {"b"};
  commandLine.definitions = {"X=1"};
  configuration.definitions = {"X=2"};
  Settings merged = merge(commandLine, configuration);
  EXPECT_EQ(merged.includePaths, (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(merged.definitions, (std::vector<std::string>{"X=2", "X=1"}));
}

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

TEST(Configuration, ReportsEveryValueOfAWrongKind) {
  EXPECT_EQ(problemsOf("version: 1.10\n"
                       "qualified-names: maybe\n"
                       "servers: https://a.example\n"
                       "definitions: [A=1, 2]\n"
                       "optional: never\n"
                       "openapi: 2\n"),
            (Lines{"1:1: 'version' has to be a string, not a value of type number; "
                   "put it in quotes",
                   "2:1: 'qualified-names' has to be true or false, not a value of type string",
                   "3:1: 'servers' has to be a list of strings, not a value of type string; "
                   "put it in [ ]",
                   "4:20: 'definitions/1' has to be a string, not a value of type integer; "
                   "put it in quotes",
                   "5:1: 'optional' has to be one of omit|null, not 'never'",
                   "6:1: 'openapi' has to be one of 3.0|3.1|3.2, not a value of type integer"}));
}

TEST(Configuration, HasToBeAMapping) {
  EXPECT_EQ(problemsOf("- title\n"),
            (Lines{"1:1: 'oapi-gen.yaml' has to be a mapping of keys to values, not a value of "
                   "type array"}));
}

} // namespace
} // namespace oapigen::tool
