// Audits the attribute table: each row is complete, and its arguments can be told apart.
#include "dsl/AttributeTable.h"

#include <gtest/gtest.h>

#include <regex>
#include <set>

using namespace oapigen;
using namespace oapigen::dsl;

TEST(AttributeTable, NamesAreSnakeCaseAndUnique) {
  std::set<std::string_view> seen;
  const std::regex snake("[a-z]+(_[a-z]+)*");
  for (const Attribute &row : attributes()) {
    EXPECT_TRUE(std::regex_match(std::string(row.name), snake)) << row.name;
    EXPECT_TRUE(seen.insert(row.name).second) << row.name;
  }
}

TEST(AttributeTable, EveryRowHasHelpAndAnExampleThatUsesIt) {
  for (const Attribute &row : attributes()) {
    EXPECT_FALSE(row.help.empty()) << row.name;
    EXPECT_TRUE(row.help.ends_with('.')) << row.name;
    EXPECT_NE(row.example.find("api::" + std::string(row.name)), row.example.npos) << row.name;
  }
}

TEST(AttributeTable, EveryRowStandsSomewhereAndNoPlaceHasTwoForms) {
  for (const Attribute &row : attributes()) {
    unsigned places = 0;
    EXPECT_FALSE(row.forms.empty()) << row.name;
    for (const Form &form : row.forms) {
      EXPECT_EQ(places & static_cast<unsigned>(form.places), 0u) << row.name;
      places |= static_cast<unsigned>(form.places);
    }
    EXPECT_NE(places, 0u) << row.name;
  }
}

TEST(AttributeTable, OnlyTheLastArgumentRepeatsAndOptionalOnesComeLast) {
  for (const Attribute &row : attributes())
    for (const Form &form : row.forms)
      for (std::size_t i = 0; i + 1 < form.arguments.size(); ++i) {
        EXPECT_FALSE(form.arguments[i].repeated) << row.name;
        EXPECT_LE(form.arguments[i].optional, form.arguments[i + 1].optional) << row.name;
      }
}

TEST(AttributeTable, AnEffectHasAPlaceToHappen) {
  for (const Attribute &row : attributes()) {
    if (row.effects.document) {
      EXPECT_NE(formFor(row, On::Document), nullptr) << row.name;
    }
    if (row.effects.operation) {
      EXPECT_NE(formFor(row, On::Function), nullptr) << row.name;
    }
    if (row.effects.parameter) {
      EXPECT_NE(formFor(row, On::Parameter), nullptr) << row.name;
    }
    if (formFor(row, On::Document)) {
      EXPECT_NE(row.effects.document, nullptr) << row.name;
    }
  }
}
