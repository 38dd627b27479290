#include "support/Regex.h"

#include <gtest/gtest.h>

namespace oapigen {
namespace {

TEST(Regex, TakesModernSyntax) {
  for (const char *pattern : {"",
                              "a|b|",
                              "^\\d{3}-\\d{4,}$",
                              "(?<year>\\d+)-\\k<year>",
                              "(a)\\1",
                              "(?<=a)b(?<!c)",
                              "(?=a)(?!b)(?:c)",
                              "\\p{L}\\P{Script=Greek}",
                              "\\u{1F600}\\uD83D\\uDE00",
                              "[\\u{1F600}-\\u{1F64F}]",
                              "[\\uD83D\\uDE00-\\uD83D\\uDE4F]",
                              "[\\w\\-.]",
                              "[-a]",
                              "[a-]",
                              "[^]",
                              "[]",
                              "\\/\\.\\{",
                              "a*?b+?c??",
                              "\\cA\\x41\\0",
                              "ä+",
                              "[\\b]"})
    EXPECT_EQ(regexProblem(pattern).value_or("fine"), "fine") << pattern;
}

struct Wrong {
  const char *pattern;
  const char *problem;
};

TEST(Regex, NamesWhatIsWrong) {
  for (const Wrong &each : std::initializer_list<Wrong>{
           {"(a", "'(' at offset 0 is never closed"},
           {"a)", "')' at offset 1 has no '('"},
           {"[a", "'[' at offset 0 is never closed"},
           {"a]", "']' at offset 1 closes nothing; where it stands for itself, write '\\]'"},
           {"*a", "'*' at offset 0 has nothing to repeat"},
           {"a**", "'*' at offset 2 has nothing to repeat"},
           {"^*", "'*' at offset 1 repeats '^', which matches no character"},
           {"a{2",
            "'{' at offset 1 begins no count such as '{2,3}'; a brace that stands for itself "
            "is '\\{'"},
           {"a{3,2}", "'{3,2}' at offset 1 counts down"},
           {"[b-a]", "'b-a' at offset 1 is a range that counts down"},
           {"[\\d-z]", "'\\d-z' at offset 1 is no range, because one of its ends is a class"},
           {"\\", "'\\' at the end escapes nothing"},
           {"\\@", "'\\@' at offset 0 is no escape of ECMA-262"},
           {"\\01", "'\\0' at offset 0 is followed by a digit; write '\\x00'"},
           {"\\u{110000}", "'\\u{110000}' at offset 0 is not the number of a character"},
           {"\\pL", "'\\p' at offset 0 needs a property in braces, as in '\\p{L}'"},
           {"\\2(a)", "'\\2' at offset 0 refers to a group that is not there"},
           {"\\k<n>", "no group is named 'n'"},
           {"(?<n>a)(?<n>b)", "two groups are named 'n'"},
           {"(?<1>a)", "the group's name at offset 0 is not complete"},
           {"(?i)a", "'(?' at offset 0 begins no known kind of group"}})
    EXPECT_EQ(regexProblem(each.pattern).value_or("fine"), each.problem) << each.pattern;
}

TEST(Regex, DeepNestingEndsWithAProblem) {
  EXPECT_EQ(regexProblem(std::string(100000, '(')).value_or("fine"),
            "groups are nested more than 200 deep");
}

TEST(RegexMatches, CountsCodePointsAndIsUnanchored) {
  EXPECT_EQ(regexMatches("^.{3}$", "äö😀"), true);
  EXPECT_EQ(regexMatches("b", "abc"), true);
  EXPECT_EQ(regexMatches("^a$", "b\na"), false);
  EXPECT_EQ(regexMatches("^[\\w\\-]+$", "a-b"), true);
}

TEST(RegexMatches, DoesNotTakeExponentialTime) {
  EXPECT_EQ(regexMatches("^(a+)+$", std::string(200, 'a') + "b"), false);
}

TEST(RegexMatches, SaysWhenItDoesNotKnow) {
  for (const char *pattern : {"(?<=a)b", "(?<n>a)", "\\p{L}", "(a)\\1", "\\u{61}", "[^]"})
    EXPECT_EQ(regexMatches(pattern, "a"), std::nullopt) << pattern;
}

} // namespace
} // namespace oapigen
