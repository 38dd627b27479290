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

TEST(CommentText, NothingInIt) {
  EXPECT_EQ(stripMarkers("///"), "");
  EXPECT_EQ(stripMarkers("/***/"), "");
  EXPECT_EQ(stripMarkers("/** */"), "");
}

} // namespace
} // namespace oapigen::frontend
