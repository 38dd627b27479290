// The field lists against the table of the specification in the conformance kit.
#include "../Conformance.h"

#include "model/Fields.h"
#include "text/Text.h"

#include <gtest/gtest.h>

#include <cctype>
#include <set>

namespace oapigen {
namespace {

using Slots = std::set<std::string>;

/// What 3.1 has: "Info.title!" for a required field, "Paths.*" for fields of any name.
template <class T> Slots slotsOf() {
  std::string object(Fields<T>::name);
  Slots slots;
  forEachRow<T>([&](const auto &row) {
    if constexpr (requires { row.name; }) {
      if (row.version <= Version::v3_1)
        slots.insert(object + "." + std::string(row.name) +
                     (row.isRequiredIn(Version::v3_1) ? "!" : ""));
    } else
      slots.insert(object + ".*");
  });
  return slots;
}

Slots slotsOf(const std::string &object, const Value &entry) {
  Slots slots;
  for (const auto &[name, field] : *entry.asObject()->find("fields")->asObject())
    slots.insert(object + "." + name + (field.asObject()->find("required") ? "!" : ""));
  for (const Value &pattern : *entry.asObject()->find("patterned")->asArray())
    slots.insert(object + "." + (pattern.asString() ? "*" : "?"));
  return slots;
}

TEST(Fields, AreThoseOfTheSpecification) {
  OAPI_NEEDS_CONFORMANCE("openapi-3.1-fields.json");
  Diagnostics out;
  auto table = read(test::contentsOf(test::conformanceKit() / "openapi-3.1-fields.json"), "", out);
  ASSERT_TRUE(table);
  Slots specified, ours;
  for (const auto &[object, entry] : *table->value.asObject())
    if (object != "Schema")
      specified.merge(slotsOf(object, entry));
  AllObjects::forEach([&]<class T>(const T &) {
    if constexpr (!std::is_same_v<T, Schema>)
      ours.merge(slotsOf<T>());
  });
  EXPECT_EQ(ours, specified);
}

TEST(Fields, OfASchemaAreTheKeywords) {
  OAPI_NEEDS_CONFORMANCE("coverage.py");
  std::string script = test::contentsOf(test::conformanceKit() / "coverage.py");
  std::size_t begin = script.find("KEYWORDS = \"\"\"") + 14;
  std::istringstream words(script.substr(begin, script.find("\"\"\"", begin) - begin));
  Slots specified, ours;
  for (std::string word; words >> word;)
    specified.insert("Schema." + word);
  EXPECT_EQ(specified.size(), 61u);
  EXPECT_EQ(slotsOf<Schema>(), specified);
}

/// The fields that a schema of the OAI allows somewhere in the description of one object. Its own
/// definitions are of the same object where they have a condition, of others else.
void collectFields(const Value &schema, const Object &definitions, Slots &fields) {
  if (const Array *list = schema.asArray())
    for (const Value &each : *list)
      collectFields(each, definitions, fields);
  const Object *object = schema.asObject();
  for (const auto &[keyword, value] : object ? *object : Object()) {
    constexpr std::string_view kDefinitions = "#/$defs/";
    const std::string *reference = keyword == "$ref" ? value.asString() : nullptr;
    if (keyword == "properties")
      for (const auto &[name, field] : *value.asObject())
        fields.insert(name);
    else if (keyword == "dependentSchemas" || keyword == "$defs") {
      for (const auto &[name, inner] : *value.asObject())
        if (keyword != "$defs" || inner.asObject()->find("if"))
          collectFields(inner, definitions, fields);
    } else if (keyword == "allOf" || keyword == "oneOf" || keyword == "if" || keyword == "then")
      collectFields(value, definitions, fields);
    else if (reference && reference->starts_with(kDefinitions))
      if (const Value *shared = definitions.find(reference->substr(kDefinitions.size())))
        collectFields(*shared, definitions, fields);
  }
}

TEST(Fields, AreThoseOfTheNewestVersion) {
  const std::filesystem::path folder = "schemas/oas/3.2";
  OAPI_NEEDS_CONFORMANCE(folder);
  Diagnostics out;
  auto schema =
      read(test::contentsOf(test::conformanceKit() / folder / "schema/2025-11-23"), "", out);
  auto keywords =
      read(test::contentsOf(test::conformanceKit() / folder / "meta/2025-09-17"), "", out);
  ASSERT_TRUE(schema && keywords);
  const Object &root = *schema->value.asObject();
  Object definitions = *root.find("$defs")->asObject();
  for (const char *name : {"discriminator", "xml"})
    definitions.append(name, *keywords->value.asObject()->find("$defs")->asObject()->find(name));
  unsigned compared = 0;
  AllObjects::forEach([&]<class T>(const T &) {
    std::string name(Fields<T>::name);
    for (char &c : name)
      c = c == ' ' ? '-' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    Slots specified, ours;
    if (const Value *definition = definitions.find(name))
      collectFields(*definition, definitions, specified);
    else if (name == "openapi")
      for (const auto &[field, of] : *root.find("properties")->asObject())
        specified.insert(field);
    else if (name == "oauth-flow")
      for (const auto &[flow, of] :
           *definitions.find("oauth-flows")->asObject()->find("$defs")->asObject())
        collectFields(of, definitions, specified);
    if (specified.empty() || std::is_same_v<T, Schema>)
      return;
    forEachRow<T>([&](const auto &row) {
      if constexpr (requires { row.name; })
        ours.insert(std::string(row.name));
    });
    EXPECT_EQ(ours, specified) << name;
    ++compared;
  });
  EXPECT_EQ(compared, 26u);
}

TEST(Fields, HaveOneNameAndOneMemberEach) {
  AllObjects::forEach([]<class T>(const T &) {
    std::set<std::string_view> names;
    std::size_t rows = 0;
    forEachRow<T>([&](const auto &row) {
      if constexpr (requires { row.name; })
        names.insert(row.name);
      else
        names.insert("*");
      ++rows;
    });
    EXPECT_EQ(names.size(), rows) << Fields<T>::name;
  });
}

} // namespace
} // namespace oapigen
