// What has an order in a document and what has none, and how differences are said.
#include "tool/Meaning.h"

#include "model/Write.h"

#include <gtest/gtest.h>

namespace oapigen::tool {
namespace {

OpenAPI documentOf(Schema schema) {
  OpenAPI document;
  ensure(document.components).schemas["S"] = std::move(schema);
  return document;
}

std::vector<std::string> inWords(const Value &before, const Value &after) {
  std::vector<std::string> words;
  for (const Difference &difference : differences(before, after))
    words.push_back(inWords(difference));
  return words;
}

bool meanTheSame(const OpenAPI &left, const OpenAPI &right) {
  return differences(toValue(withoutOrder(left)), toValue(withoutOrder(right))).empty();
}

TEST(Meaning, SetsOfASchemaHaveNoOrder) {
  Schema left, right;
  left.type = SchemaType(std::vector<std::string>{"string", "null"});
  right.type = SchemaType(std::vector<std::string>{"null", "string"});
  left.required = {"a", "b"};
  right.required = {"b", "a"};
  left.enum_ = {Value(1), Value("x")};
  right.enum_ = {Value("x"), Value(1)};
  left.dependentRequired["a"] = {"b", "c"};
  right.dependentRequired["a"] = {"c", "b"};
  EXPECT_TRUE(meanTheSame(documentOf(left), documentOf(right)));
}

TEST(Meaning, AnEnumWithAListBesideItKeepsItsOrder) {
  Schema left, right;
  left.enum_ = {Value(1), Value(2)};
  right.enum_ = {Value(2), Value(1)};
  EXPECT_TRUE(meanTheSame(documentOf(left), documentOf(right)));
  left.extensions.set("x-enum-varnames", Array{"One", "Two"});
  right.extensions = left.extensions;
  EXPECT_FALSE(meanTheSame(documentOf(left), documentOf(right)));
}

TEST(Meaning, AlternativesAndTagsHaveAnOrder) {
  Schema left, right, text, number;
  text.type = "string";
  number.type = "number";
  left.oneOf = {text, number};
  right.oneOf = {number, text};
  EXPECT_FALSE(meanTheSame(documentOf(left), documentOf(right)));
  OpenAPI one, two;
  one.tags.emplace_back().name = two.tags.emplace_back().name = "a";
  one.tags.emplace_back().name = "b";
  two.tags.items().insert(two.tags.items().begin(), Tag())->name = "b";
  EXPECT_FALSE(meanTheSame(one, two));
}

TEST(Meaning, ScopesHaveNoOrder) {
  OpenAPI left, right;
  left.security.emplace_back().items["login"] = {"read", "write"};
  right.security.emplace_back().items["login"] = {"write", "read"};
  EXPECT_TRUE(meanTheSame(left, right));
}

TEST(Meaning, MembersHaveNoOrderAndNumbersAreEqualByValue) {
  EXPECT_EQ(inWords(Object{{"a", 1}, {"b", 2.0}}, Object{{"b", 2}, {"a", 1.0}}),
            std::vector<std::string>());
}

TEST(Meaning, DifferencesAreTheSmallestParts) {
  EXPECT_EQ(inWords(Object{{"a", Object{{"b/c", 1}, {"d", true}}}, {"gone", 1}},
                    Object{{"a", Object{{"b/c", "x"}, {"d", true}}}, {"new", 1}}),
            (std::vector<std::string>{"'#/a/b~1c' is \"x\" in the C++, not 1",
                                      "'#/gone' is not in the C++", "'#/new' is new"}));
}

TEST(Meaning, ListsOfOneLengthDifferInTheirElements) {
  EXPECT_EQ(inWords(Array{1, Object{{"a", 1}}}, Array{1, Object{{"a", 2}}}),
            std::vector<std::string>{"'#/1/a' is 2 in the C++, not 1"});
  EXPECT_EQ(inWords(Object{{"l", Array{1}}}, Object{{"l", Array{1, 2}}}),
            std::vector<std::string>{"'#/l' is another list in the C++"});
  EXPECT_EQ(inWords(Object{{"l", Array{1}}}, Object{{"l", Object{}}}),
            std::vector<std::string>{"'#/l' is an object in the C++, not an array"});
}

} // namespace
} // namespace oapigen::tool
