// What is reported of an annotation by itself.
#include "dsl/Attribute.h"

#include <gtest/gtest.h>

using namespace oapigen;
using namespace oapigen::dsl;
using source::Annotation;
using source::Argument;

namespace {

const Where kAt{"a.hpp", 1, 3, 7};

Annotation annotation(std::string name, std::vector<Value> values = {}) {
  Annotation result{.name = std::move(name), .arguments = {}, .where = kAt};
  for (Value &value : values)
    result.arguments.push_back(
        {.value = std::move(value), .type = {}, .structure = {}, .where = {}});
  return result;
}

/// "id: message (hint)" of the only diagnostic; "" when there is none.
std::string problem(const Annotation &given, On target) {
  Diagnostics out;
  const bool isGood = check(given, target, out);
  EXPECT_EQ(isGood, out.all().empty());
  if (out.all().empty())
    return {};
  EXPECT_EQ(out.all().size(), 1u);
  const Diagnostic &found = out.all()[0];
  return found.id + ": " + found.message + (found.hint.empty() ? "" : " (" + found.hint + ")");
}

} // namespace

TEST(Check, AcceptsWhatTheRowDescribes) {
  EXPECT_EQ(problem(annotation("minimum", {1}), On::Member), "");
  EXPECT_EQ(problem(annotation("minimum", {1.5}), On::Parameter), "");
  EXPECT_EQ(problem(annotation("hidden"), On::Function), "");
  EXPECT_EQ(problem(annotation("hidden", {false}), On::Function), "");
  EXPECT_EQ(problem(annotation("response", {404}), On::Function), "");
  EXPECT_EQ(problem(annotation("response", {"4XX", "Bad"}), On::Function), "");
  EXPECT_EQ(problem(annotation("tag", {"a", "b"}), On::Class), "");
}

TEST(Check, SuggestsTheNameThatWasMeant) {
  EXPECT_EQ(problem(annotation("mimimum", {1}), On::Member),
            "unknown-attribute: unknown attribute 'api::mimimum' (did you mean 'minimum'?)");
}

TEST(Check, RefusesAPlaceWhereItCannotStand) {
  EXPECT_EQ(problem(annotation("minimum", {1}), On::Function),
            "attribute-misplaced: 'api::minimum' cannot stand on a function (it may stand on a "
            "parameter, a data member or a type alias)");
}

TEST(Check, RefusesAnArgumentOfAnotherKind) {
  EXPECT_EQ(problem(annotation("maximum", {"ten"}), On::Member),
            "attribute-argument: argument 1 of 'api::maximum' must be a number, not the string "
            "\"ten\" (write [[api::maximum(10)]])");
  EXPECT_EQ(problem(annotation("min_length", {-1}), On::Member),
            "attribute-argument: argument 1 of 'api::min_length' must be an integer that is not "
            "negative, not -1 (write [[api::min_length(10)]])");
  EXPECT_EQ(problem(annotation("status", {42}), On::Function),
            "attribute-argument: argument 1 of 'api::status' must be a status from 100 to 599, "
            "\"4XX\" or \"default\", not 42 (write [[api::status(200)]])");
}

TEST(Check, SaysWhereOnlyTheQuotesAreWrong) {
  auto hint = [](const char *name, Value value, On target) {
    const std::string text = problem(annotation(name, {std::move(value)}), target);
    return text.substr(text.rfind("(write"));
  };
  EXPECT_EQ(hint("status", "201", On::Function), "(write 201 without quotes)");
  EXPECT_EQ(hint("minimum", "-1.5", On::Member), "(write -1.5 without quotes)");
  EXPECT_EQ(hint("hidden", "true", On::Function), "(write true without quotes)");
  EXPECT_EQ(hint("summary", 200, On::Function), "(write \"200\" with quotes)");
  EXPECT_EQ(hint("minimum", "nan", On::Member), "(write [[api::minimum(10)]])");
  EXPECT_EQ(hint("status", "42", On::Function), "(write [[api::status(200)]])");
  EXPECT_EQ(hint("min_length", "-1", On::Member), "(write [[api::min_length(10)]])");
}

TEST(Check, SaysThatWhatStandsAloneNeedsASemicolon) {
  EXPECT_EQ(problem(annotation("info", {"A", "1"}), On::Function),
            "attribute-misplaced: 'api::info' cannot stand on a function (it may stand on an empty "
            "declaration: write ';' behind its ']]')");
}

TEST(FitsAnywhere, LooksAtAllFormsOfTheAttribute) {
  EXPECT_TRUE(fitsAnywhere(annotation("query")));
  EXPECT_TRUE(fitsAnywhere(annotation("query", {"name"})));
  EXPECT_FALSE(fitsAnywhere(annotation("query", {1})));
  EXPECT_FALSE(fitsAnywhere(annotation("get")));
  EXPECT_FALSE(fitsAnywhere(annotation("gett", {"/a"})));
}

TEST(CanBeWritten, KnowsWhetherThereAreArguments) {
  EXPECT_TRUE(canBeWritten("get", true));
  EXPECT_FALSE(canBeWritten("get", false));
  EXPECT_TRUE(canBeWritten("hidden", true));
  EXPECT_TRUE(canBeWritten("hidden", false));
  EXPECT_FALSE(canBeWritten("gett", true));
}

TEST(IsText, KnowsTheArgumentsThatAreTexts) {
  EXPECT_TRUE(isText("get", 0));
  EXPECT_FALSE(isText("get", 1));
  EXPECT_TRUE(isText("tag", 5));
  EXPECT_TRUE(isText("produces", 0));
  EXPECT_FALSE(isText("minimum", 0));
  EXPECT_FALSE(isText("gett", 0));
}

TEST(Check, RefusesTooManyAndTooFewArguments) {
  EXPECT_EQ(problem(annotation("get", {"/a", "/b"}), On::Function),
            "attribute-too-many-arguments: 'api::get' does not take the string \"/b\" as argument "
            "2 (write [[api::get(\"/…\")]])");
  EXPECT_EQ(problem(annotation("get"), On::Function),
            "attribute-missing-argument: 'api::get' needs an argument 'path', a string (write "
            "[[api::get(\"/…\")]])");
}

TEST(Check, RefusesTextsThatDoNotHaveTheForm) {
  EXPECT_EQ(problem(annotation("extension", {"cost", "1"}), On::Function),
            "attribute-value: an extension's name begins with x-, \"cost\" does not");
  EXPECT_EQ(problem(annotation("multiple_of", {0}), On::Member),
            "attribute-value: a multiple must be of more than 0");
  EXPECT_EQ(problem(annotation("pattern", {"("}), On::Member).substr(0, 63),
            "attribute-value: the pattern is no ECMA-262 regular expression:");
}

TEST(CheckRepetition, ReportsTheSecondOfAnAttributeThatMayStandOnce) {
  source::Annotations annotations;
  annotations.add(annotation("minimum", {1}));
  annotations.add(annotation("response", {404}));
  annotations.add(annotation("response", {409}));
  Diagnostics out;
  checkRepetition(annotations, out);
  EXPECT_TRUE(out.all().empty());
  annotations.add(annotation("minimum", {2}));
  checkRepetition(annotations, out);
  ASSERT_EQ(out.all().size(), 1u);
  EXPECT_EQ(out.all()[0].id, "attribute-repeated");
  EXPECT_EQ(out.all()[0].notes, (std::vector<Note>{{kAt, "it stands here first"}}));
}
