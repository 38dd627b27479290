// How a source line and its underline are laid out for a terminal.
#include "tool/SourceLine.h"

#include <gtest/gtest.h>

namespace oapigen::tool {
namespace {

TEST(SourceLine, UnderlinesThePlaceWithACaretFirst) {
  Excerpt shown = excerpt("  [[api::mimimum(1)]] int x;", 5, 12);
  EXPECT_EQ(shown.text, "  [[api::mimimum(1)]] int x;");
  EXPECT_EQ(shown.underline, "    ^~~~~~~~~~~~");
}

TEST(SourceLine, ShowsOnlyACaretWithoutLength) {
  EXPECT_EQ(excerpt("int x;", 5, 0).underline, "    ^");
}

TEST(SourceLine, HasNoUnderlineWithoutColumn) {
  EXPECT_EQ(excerpt("int x;", 0, 3).underline, "");
}

TEST(SourceLine, PutsTheCaretBehindTheEndForAColumnThere) {
  EXPECT_EQ(excerpt("int", 4, 0).underline, "   ^");
  EXPECT_EQ(excerpt("int", 40, 2).underline, "   ^");
  EXPECT_EQ(excerpt("", 1, 5).underline, "^");
}

TEST(SourceLine, TurnsTabsIntoSpacesUpToTheNextStop) {
  Excerpt shown = excerpt("\tint\tx;", 6, 1);
  EXPECT_EQ(shown.text, "        int     x;");
  EXPECT_EQ(shown.underline, "                ^");
}

TEST(SourceLine, CountsWideCharactersTwiceAndCombiningOnesNot) {
  EXPECT_EQ(excerpt("\"日本\" x", 10, 1).underline, "       ^");
  EXPECT_EQ(excerpt("e\xCC\x81 x", 5, 1).underline, "  ^");
  EXPECT_EQ(excerpt("日本", 1, 6).underline, "^~~~");
}

TEST(SourceLine, ReplacesBytesThatCouldHarmATerminal) {
  EXPECT_EQ(excerpt("a\x1b[31mb\xff", 0, 0).text, "a?[31mb?");
  EXPECT_EQ(printable("one\ntwo\x7f \xC3\xA4"), "one?two? ä");
}

TEST(SourceLine, CutsALongLineAroundThePlace) {
  std::string line = std::string(300, 'a') + "X" + std::string(300, 'b');
  Excerpt shown = excerpt(line, 301, 1);
  EXPECT_EQ(shown.text, "..." + std::string(30, 'a') + "X" + std::string(73, 'b') + "...");
  EXPECT_EQ(shown.underline, std::string(33, ' ') + "^");
}

TEST(SourceLine, CutsOnlyTheEndWhenThePlaceIsNearTheBeginning) {
  Excerpt shown = excerpt("x" + std::string(500, 'b'), 1, 1);
  EXPECT_EQ(shown.text, "x" + std::string(106, 'b') + "...");
  EXPECT_EQ(shown.underline, "^");
}

TEST(SourceLine, LeavesALineThatFitsExactly) {
  std::string line(110, 'a');
  EXPECT_EQ(excerpt(line, 110, 1).text, line);
}

} // namespace
} // namespace oapigen::tool
