// Audits the attribute table: each row is complete, and its arguments can be told apart.
#include "dsl/AttributeTable.h"
#include "dsl/Elsewhere.h"

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

TEST(AttributeTable, WhatOtherLanguagesCallItIsUnderstood) {
  EXPECT_EQ(suggest("del"), "delete");
  EXPECT_EQ(suggest("min"), "minimum");
  EXPECT_EQ(suggest("regex"), "pattern");
  EXPECT_EQ(suggest("mimimum"), "minimum");
  EXPECT_EQ(suggest("ge"), "minimum");
  EXPECT_EQ(suggest("xyzzy"), "");
  for (const auto &[theirs, ours] : namesElsewhere()) {
    EXPECT_TRUE(isAttribute(ours)) << ours;
    EXPECT_FALSE(isAttribute(theirs)) << theirs;
  }
}

TEST(AttributeTable, EveryRowHasHelpAndAnExampleThatUsesIt) {
  for (const Attribute &row : attributes()) {
    EXPECT_FALSE(row.help.empty()) << row.name;
    EXPECT_TRUE(row.help.ends_with('.')) << row.name;
    EXPECT_NE(row.example.find("api::" + std::string(row.name)), row.example.npos) << row.name;
  }
}

/// What tells the forms of one place apart.
std::vector<std::pair<ArgumentKind, std::string_view>> shapeOf(const Form &form) {
  std::vector<std::pair<ArgumentKind, std::string_view>> shape;
  for (const ArgumentSpec &spec : form.arguments)
    if (!spec.optional)
      shape.emplace_back(spec.kind, spec.structure);
  return shape;
}

TEST(AttributeTable, EveryRowStandsSomewhereAndFormsOfAPlaceNeedOtherArguments) {
  for (const Attribute &row : attributes()) {
    EXPECT_FALSE(row.forms.empty()) << row.name;
    for (std::size_t i = 0; i < row.forms.size(); ++i) {
      EXPECT_NE(row.forms[i].places, On::Nothing) << row.name;
      for (std::size_t j = 0; j < i; ++j) {
        const auto common =
            static_cast<unsigned>(row.forms[i].places) & static_cast<unsigned>(row.forms[j].places);
        EXPECT_TRUE(common == 0 || shapeOf(row.forms[i]) != shapeOf(row.forms[j])) << row.name;
      }
    }
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

/// What lib/mapping makes, because a C++ type is in it.
const std::set<std::string_view> kMadeOfTypes = {"define_parameter", "define_header",
                                                 "define_response", "define_request_body"};

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
    if (formFor(row, On::Document) && !kMadeOfTypes.count(row.name)) {
      EXPECT_NE(row.effects.document, nullptr) << row.name;
    }
  }
}
