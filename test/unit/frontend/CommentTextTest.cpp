// Comment markers and indentation.
#include "frontend/CommentText.h"

#include <gtest/gtest.h>

namespace oapigen::frontend {
namespace {

TEST(CommentText, LineComments) {
  EXPECT_EQ(stripMarkers("/// one"), "one");
  EXPECT_EQ(stripMarkers("//!one"), "one");
  EXPECT_EQ(stripMarkers("///< one"), "one");
  EXPECT_EQ(stripMarkers("/// one\n  ///   two\n///\n/// three"), "one\n  two\n\nthree");
  EXPECT_EQ(stripMarkers("///\n/// one\n///"), "one");
}

TEST(CommentText, BlockComments) {
  EXPECT_EQ(stripMarkers("/** one */"), "one");
  EXPECT_EQ(stripMarkers("/**<one*/"), "one");
  EXPECT_EQ(stripMarkers("/*!\n * one\n *   two\n */"), "one\n  two");
  EXPECT_EQ(stripMarkers("/**\n   one\n     two\n */"), "one\n  two");
  EXPECT_EQ(stripMarkers("/** one\n  * two\n  **/"), "one\ntwo");
}

TEST(CommentText, ListsKeepTheirStars) {
  EXPECT_EQ(stripMarkers("/**\n * * a\n * * b\n */"), "* a\n* b");
  EXPECT_EQ(stripMarkers("/// * a\n/// * b"), "* a\n* b");
}

TEST(CommentText, CarriageReturnsAreNoText) {
  EXPECT_EQ(stripMarkers("/// one\r\n/// two\r"), "one\ntwo");
}

TEST(CommentText, LinesStandInTheComment) {
  const std::string_view raw = "/**\n * one\n *   two\n */";
  const std::vector<std::string_view> lines = strippedLines(raw);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[0].data() - raw.data(), 7);
  EXPECT_EQ(lines[1], "  two");
  EXPECT_EQ(lines[1].data() - raw.data(), 14);
}

TEST(CommentText, NothingInIt) {
  EXPECT_EQ(stripMarkers("///"), "");
  EXPECT_EQ(stripMarkers("/***/"), "");
  EXPECT_EQ(stripMarkers("/** */"), "");
}

} // namespace
} // namespace oapigen::frontend
