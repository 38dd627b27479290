// Markdown of the reference as plain text.
#include "docs/Terminal.h"

#include <gtest/gtest.h>

namespace oapigen::docs {
namespace {

TEST(PlainText, WrapsParagraphsAndLeavesTheirMarksOut) {
  EXPECT_EQ(plainText("One `two` **three**\nfour [five](#five) six\n", 12),
            "One two\nthree four\nfive six\n");
}

TEST(PlainText, IndentsItemsUnderTheirFirstWord) {
  EXPECT_EQ(plainText("- one two three\n  - four five\n", 10),
            "- one two\n  three\n  - four\n    five\n");
}

TEST(PlainText, KeepsTheLinesOfCode) {
  EXPECT_EQ(plainText("A:\n```cpp\nint  a; // `b` and much more than fits\n\n```\nEnd\n", 10),
            "A:\n    int  a; // `b` and much more than fits\n\nEnd\n");
}

TEST(PlainText, KeepsAttributesApartFromLinks) {
  EXPECT_EQ(plainText("`[[api::get(path)]]` (as it is)\n", 80), "[[api::get(path)]] (as it is)\n");
}

TEST(PlainText, KeepsWhatLooksLikeAMarkInCode) {
  EXPECT_EQ(plainText("**Of** `char **` only\n", 80), "Of char ** only\n");
}

TEST(PlainText, KeepsAWordThatDoesNotFit) {
  EXPECT_EQ(plainText("a verylongword b\n", 5), "a\nverylongword\nb\n");
}

TEST(Wrapped, CountsCharactersNotBytes) {
  EXPECT_EQ(wrapped("äöü äöü", 0, 7), "äöü äöü\n");
  EXPECT_EQ(wrapped("äöü äöü", 2, 8), "  äöü\n  äöü\n");
}

TEST(ListLine, WrapsBelowTheText) {
  const std::string margin(32, ' ');
  EXPECT_EQ(listLine("name", "one two", 36),
            "  name" + std::string(26, ' ') + "one\n" + margin + "two\n");
  EXPECT_EQ(listLine(std::string(31, 'n'), "one", 80),
            "  " + std::string(31, 'n') + "\n" + margin + "one\n");
}

} // namespace
} // namespace oapigen::docs
