// Names on the wire and names of components.
#include "mapping/Names.h"

#include <gtest/gtest.h>

using namespace oapigen;
using namespace oapigen::mapping;

TEST(InCase, EachStyleOfOneName) {
  EXPECT_EQ(inCase("first_name", "camelCase"), "firstName");
  EXPECT_EQ(inCase("first_name", "PascalCase"), "FirstName");
  EXPECT_EQ(inCase("firstName", "snake_case"), "first_name");
  EXPECT_EQ(inCase("firstName", "kebab-case"), "first-name");
  EXPECT_EQ(inCase("firstName", "SCREAMING_SNAKE_CASE"), "FIRST_NAME");
  EXPECT_EQ(inCase("firstName", "SCREAMING-KEBAB-CASE"), "FIRST-NAME");
  EXPECT_EQ(inCase("firstName", "lowercase"), "firstname");
  EXPECT_EQ(inCase("firstName", "UPPERCASE"), "FIRSTNAME");
  EXPECT_EQ(inCase("firstName", ""), "firstName");
}

TEST(InCase, WordsEndAtSeparatorsAndHumps) {
  EXPECT_EQ(inCase("HTTPServer", "snake_case"), "http_server");
  EXPECT_EQ(inCase("userID", "snake_case"), "user_id");
  EXPECT_EQ(inCase("name_", "camelCase"), "name");
  EXPECT_EQ(inCase("line2Text", "snake_case"), "line2_text");
  EXPECT_EQ(inCase("A", "camelCase"), "a");
}

namespace {

source::Type classType(const std::string &key) {
  return {.kind = source::TypeKind::Class, .spelling = key, .declaration = key};
}

source::Unit unitOfPages() {
  source::Unit unit;
  unit.classes["shop::Item"].name = "Item";
  unit.classes["shop::Item"].qualifiedName = "shop::Item";
  source::Class &page = unit.classes["shop::Page<shop::Item, 12>"];
  page.name = "Page";
  page.qualifiedName = "shop::Page<shop::Item, 12>";
  page.templateArguments = {{classType("shop::Item"), "shop::Item"}, {std::nullopt, "12"}};
  return unit;
}

} // namespace

TEST(ComponentName, TemplateArgumentsFollowWithUnderscores) {
  EXPECT_EQ(componentName(unitOfPages(), classType("shop::Page<shop::Item, 12>"), false),
            "Page_Item_12");
}

TEST(ComponentName, QualifiedNamesHaveNamespacesInFront) {
  EXPECT_EQ(componentName(unitOfPages(), classType("shop::Page<shop::Item, 12>"), true),
            "shop.Page_Item_12");
}

TEST(ComponentName, OtherTypesLoseTheirNamespaces) {
  source::Unit unit;
  source::Class &box = unit.classes["Box"];
  box.name = "Box";
  source::TemplateArgument argument;
  argument.type = {.kind = source::TypeKind::Sequence, .spelling = "std::vector<my_ns::Item>"};
  box.templateArguments = {argument, {std::nullopt, "-3"}};
  EXPECT_EQ(componentName(unit, classType("Box"), false), "Box_vector_Item_minus3");
}
