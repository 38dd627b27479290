// From the example of a row to a source, and from its document to what is shown.
#include "docs/AttributeExample.h"

#include "text/Text.h"

#include <gtest/gtest.h>

namespace oapigen::docs {
namespace {

Value json(std::string_view text) {
  Diagnostics out;
  return parseJson(text, out).value_or(Value("no JSON"));
}

TEST(SourceOf, PutsEachTypeOfTheExampleIntoAnOperation) {
  EXPECT_EQ(sourceOf("struct [[api::closed]] A { int a; };", "struct P;"),
            "struct P;\nnamespace example {\nstruct [[api::closed]] A { int a; };\n"
            "[[api::post(\"/example-1\")]] void example_1([[api::body]] A);\n"
            "[[api::get(\"/example-0\")]] void example_0();\n}\n");
}

TEST(SourceOf, LeavesTemplatesAlone) {
  const std::string source =
      sourceOf("template <class T> struct A { T a; };\nusing B = A<int>;", "");
  EXPECT_EQ(source.find("[[api::body]] A"), source.npos);
  EXPECT_EQ(source.find("[[api::body]] T"), source.npos);
  EXPECT_NE(source.find("[[api::body]] B"), source.npos);
}

TEST(ExcerptOf, KeepsWhatTheExampleMade) {
  const Value document = json(R"({"openapi": "3.1.2", "info": {"title": "T"},
    "paths": {"/a": {}, "/example-0": {}},
    "components": {"schemas": {"Mine": {}, "Page_User": {}, "User": {}}}})");
  EXPECT_EQ(
      excerptOf(document, "struct Mine {};", "template <class T> struct Page {}; struct User {};"),
      json(R"({"paths": {"/a": {}}, "components": {"schemas": {"Mine": {}}}})"));
  EXPECT_EQ(
      excerptOf(document, "[[api::info()]]; struct User {};", "struct Page {}; struct Mine {};"),
      json(R"({"info": {"title": "T"}, "paths": {"/a": {}},
                     "components": {"schemas": {"User": {}}}})"));
}

TEST(ExcerptOf, LeavesNothingEmptyBehind) {
  EXPECT_EQ(
      excerptOf(json(R"({"paths": {"/example-0": {}}, "components": {"schemas": {"P": {}}}})"), "",
                "struct P {};"),
      json("{}"));
}

TEST(Without, RemovesTheAttributeWithItsArguments) {
  EXPECT_EQ(without("[[api::get(\"/(\"), api::tag(f(1), \")\")]] int f();", "tag"),
            "[[api::get(\"/(\"), ]] int f();");
  EXPECT_EQ(without(R"x([[api::a(R"y(")")y"), api::b]])x", "a"), "[[, api::b]]");
  EXPECT_EQ(without("[[api::min(1), api::min_items(2)]]", "min"), "[[, api::min_items(2)]]");
}

TEST(Without, KeepsWhatOnlyLooksLikeIt) {
  EXPECT_EQ(without("f(\"api::a\")", "a"), "f(\"api::a\")");
}

TEST(Additions, AreMembersAtAnyDepth) {
  EXPECT_EQ(
      additions(json(R"({"a": {"b": 1, "c": 2}, "d": 3})"), json(R"({"a": {"b": 1}, "d": 3})")),
      json(R"({"a": {"c": 2}})"));
  EXPECT_EQ(additions(json(R"({"a": 1})"), json(R"({"a": 1, "b": 2})")), json("{}"));
}

TEST(Additions, AreWholeElementsOfArrays) {
  EXPECT_EQ(additions(json(R"([1, {"a": 1, "b": 2}])"), json(R"([1, {"a": 1}])")),
            json(R"([{"a": 1, "b": 2}])"));
  EXPECT_EQ(additions(json("[2, 1]"), json("[1, 2]")), json("[2, 1]"));
}

} // namespace
} // namespace oapigen::docs
