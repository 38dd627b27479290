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

std::string problemOf(std::string_view path) {
  const std::optional<PathProblem> problem = pathProblem(path);
  return problem ? problem->text + "; " + problem->hint : "fine";
}

TEST(PathTemplate, NamesWhatIsWrongWithAPathAndWhatIsRight) {
  const std::string variable = "a variable is a name in braces, in one segment: /users/{id}";
  EXPECT_EQ(problemOf("/"), "fine");
  EXPECT_EQ(problemOf(""), "a path begins with '/'; did you mean \"/\"?");
  EXPECT_EQ(problemOf("a/b"), "a path begins with '/'; did you mean \"/a/b\"?");
  EXPECT_EQ(problemOf("a/{b"), "a path begins with '/'; begin it with '/'");
  EXPECT_EQ(problemOf("a b/../c"), "a path begins with '/'; begin it with '/'");
  EXPECT_EQ(problemOf("https://example.com/a"),
            "it is a whole URL; the path is what follows the URL of a server");
  EXPECT_EQ(problemOf("/a?b"), "'?' at offset 2 does not belong to a path; end it there: what "
                               "follows are parameters in the query");
  EXPECT_EQ(problemOf("/a#b"), "'#' at offset 2 does not belong to a path; end it there: servers "
                               "get nothing of what follows");
  EXPECT_EQ(problemOf("/<int>"), "'<' at offset 1 does not belong to a path; " + variable);
  EXPECT_EQ(problemOf("/{a"), "'{' at offset 1 is never closed; " + variable);
  EXPECT_EQ(problemOf("/{a/b}"), "'{' at offset 1 is never closed; " + variable);
  EXPECT_EQ(problemOf("/a}"), "'}' at offset 2 closes nothing; " + variable);
  EXPECT_EQ(problemOf("/{}"), "'{}' at offset 1 names no variable; " + variable);
  EXPECT_EQ(problemOf("/{a}/{a}"),
            "the variable 'a' stands there twice; give one of them another name");
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
