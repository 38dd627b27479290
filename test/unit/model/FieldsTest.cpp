// The field lists against the table of the specification in the conformance kit.
#include "../Conformance.h"

#include "model/Fields.h"
#include "text/Text.h"

#include <gtest/gtest.h>

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
