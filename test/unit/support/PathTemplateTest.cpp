#include "support/PathTemplate.h"
#include "support/RuntimeExpression.h"

#include <gtest/gtest.h>

namespace oapigen {
namespace {

TEST(PathTemplate, GivesVariablesAndShape) {
  PathTemplate read = readTemplate("/a/{x}/b.{y}");
  EXPECT_EQ(read.variables, (std::vector<std::string>{"x", "y"}));
  EXPECT_EQ(read.shape, "/a/{}/b.{}");
  EXPECT_EQ(read.problem, std::nullopt);
}

TEST(PathTemplate, NamesWhatIsWrongWithAPath) {
  EXPECT_EQ(pathProblem("/"), std::nullopt);
  EXPECT_EQ(pathProblem(""), "a path begins with '/'");
  EXPECT_EQ(pathProblem("/a#b"), "'#' at offset 2 does not belong to a path");
  EXPECT_EQ(pathProblem("/{a"), "'{' at offset 1 is never closed");
  EXPECT_EQ(pathProblem("/{a/b}"), "'{' at offset 1 is never closed");
  EXPECT_EQ(pathProblem("/a}"), "'}' at offset 2 closes nothing");
  EXPECT_EQ(pathProblem("/{}"), "'{}' at offset 1 names no variable");
  EXPECT_EQ(pathProblem("/{a}/{a}"), "the variable 'a' stands there twice");
}

TEST(RuntimeExpression, TakesTheGrammar) {
  for (const char *expression :
       {"$url", "$method", "$statusCode", "$request.body", "$request.body#",
        "$request.body#/a~1b/0", "$response.header.X-Id", "$request.query.a b", "$request.path.id"})
    EXPECT_EQ(expressionProblem(expression).value_or("fine"), "fine") << expression;
}

TEST(RuntimeExpression, NamesWhatIsWrong) {
  EXPECT_EQ(expressionProblem("$host"), "'$host' is none of '$url', '$method', '$statusCode', "
                                        "'$request.…' and '$response.…'");
  EXPECT_EQ(expressionProblem("$request.query."), "'query.' is followed by a name");
  EXPECT_EQ(expressionProblem("$request.header.a b"), "'a b' is no name of a header");
  EXPECT_EQ(expressionProblem("$request.body/a"),
            "'body' is followed by nothing or by '#' and a JSON pointer");
  EXPECT_EQ(expressionProblem("$request.body#/a~2"),
            "'/a~2' is no JSON pointer, which begins with '/'");
}

TEST(RuntimeExpression, KeysOfCallbacksAreUrlsWithExpressions) {
  EXPECT_EQ(callbackProblem("$request.body#/url"), std::nullopt);
  EXPECT_EQ(callbackProblem("{$request.body#/url}"), std::nullopt);
  EXPECT_EQ(callbackProblem("https://example.com/{$request.query.id}?u={$url}"), std::nullopt);
  EXPECT_EQ(callbackProblem("https://example.com"), std::nullopt);
  EXPECT_EQ(callbackProblem("url"), "it is neither a URL nor holds an expression in braces");
  EXPECT_EQ(callbackProblem("{$url"), "'{' at offset 0 has no counterpart");
  EXPECT_EQ(callbackProblem("/{id}"), "'id' is none of '$url', '$method', '$statusCode', "
                                      "'$request.…' and '$response.…'");
}

} // namespace
} // namespace oapigen
