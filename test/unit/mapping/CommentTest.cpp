// How a doc comment falls into summary, description and the texts of its parts.
#include "mapping/Comment.h"

#include <gtest/gtest.h>

using oapigen::mapping::Comment;
using oapigen::mapping::parseComment;

TEST(Comment, TheFirstSentenceIsTheSummary) {
  const Comment comment = parseComment("Lists users. Sorted by name,\nthen by age.");
  EXPECT_EQ(comment.summary, "Lists users.");
  EXPECT_EQ(comment.description, "Sorted by name,\nthen by age.");
  EXPECT_EQ(comment.whole, "Lists users. Sorted by name,\nthen by age.");
}

TEST(Comment, AnEmptyLineEndsTheSummary) {
  const Comment comment = parseComment("Lists\nusers\n\nSorted.");
  EXPECT_EQ(comment.summary, "Lists users");
  EXPECT_EQ(comment.description, "Sorted.");
}

TEST(Comment, StopsInsideASentenceDoNotEndIt) {
  EXPECT_EQ(parseComment("Since 1.10, e.g. Linux. More.").summary, "Since 1.10, e.g. Linux.");
  EXPECT_EQ(parseComment("Uses `a. B` here. More.").summary, "Uses `a. B` here.");
  EXPECT_EQ(parseComment("Calls v1. lower case. More.").summary, "Calls v1. lower case.");
}

TEST(Comment, BriefIsTheSummaryWhole) {
  const Comment comment = parseComment("@brief One. Two.\n\nThree.");
  EXPECT_EQ(comment.summary, "One. Two.");
  EXPECT_EQ(comment.description, "Three.");
  EXPECT_EQ(comment.whole, "One. Two.\n\nThree.");
}

TEST(Comment, SectionsGoToTheirParts) {
  const Comment comment = parseComment("Finds a user.\n"
                                       "@param id  The user's number,\n"
                                       "           never reused.\n"
                                       "\\param[in] full Whether all is wanted\n"
                                       "@return The user.\n"
                                       "@retval 404 There is none.\n"
                                       "@throws std::bad_alloc never told\n"
                                       "@deprecated Use find().\n");
  EXPECT_EQ(comment.whole, "Finds a user.");
  EXPECT_EQ(comment.parameters.at("id"), "The user's number,\nnever reused.");
  EXPECT_EQ(comment.parameters.at("full"), "Whether all is wanted");
  EXPECT_EQ(comment.result, "The user.");
  EXPECT_EQ(comment.statuses.at("404"), "There is none.");
  EXPECT_EQ(comment.deprecated, "Use find().");
}

TEST(Comment, TextAfterASectionGoesOnAsText) {
  const Comment comment = parseComment("One.\n@param a A.\n\nTwo.");
  EXPECT_EQ(comment.parameters.at("a"), "A.");
  EXPECT_EQ(comment.whole, "One.\n\nTwo.");
}

TEST(Comment, WordCommandsBecomeMarkdown) {
  EXPECT_EQ(parseComment("Sets @p name, then @b all and \\e some.").whole,
            "Sets `name`, then **all** and *some*.");
  EXPECT_EQ(parseComment("Mail me@example.com or C:\\path").whole,
            "Mail me@example.com or C:\\path");
}

TEST(Comment, CodeStaysAsItIs) {
  EXPECT_EQ(parseComment("Call:\n@code\nx = @p y;\n@endcode\nDone.").whole,
            "Call:\n```\nx = @p y;\n```\nDone.");
}

TEST(Comment, NothingGivesNothing) {
  const Comment comment = parseComment(" \n ");
  EXPECT_EQ(comment.summary, "");
  EXPECT_EQ(comment.whole, "");
  EXPECT_FALSE(comment.deprecated);
}
