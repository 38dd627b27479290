// The table of settings, its schema, and what merging them means.
#include "tool/Settings.h"
#include "report/Report.h"
#include "support/Files.h"
#include "text/Text.h"

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
    Array words, unquoted; // What YAML makes of the words without quotes.
    for (const std::string &word : choicesOf(setting.value)) {
      words.push_back(word);
      if (word.find_first_not_of("0123456789.") == word.npos)
        unquoted.push_back(std::stod(word));
      else if (word == "null")
        unquoted.push_back(nullptr);
    }
    words.insert(words.end(), unquoted.begin(), unquoted.end());
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

TEST(Merge, KeepsThePlacesOfWhatCounts) {
  Settings commandLine, configuration;
  commandLine.title = "A";
  configuration.title = "B";
  configuration.servers = {"b"};
  configuration.places = {{"/title", {"c.yaml", 1, 1}}, {"/servers/0", {"c.yaml", 2, 1}}};
  EXPECT_EQ(merge(commandLine, configuration).places, (Places{{"/servers/0", {"c.yaml", 2, 1}}}));
}

} // namespace
} // namespace oapigen::tool
