// Differences as `diff -u` prints them; that patch can apply them is shown by a transcript.
#include "text/UnifiedDiff.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace oapigen {
namespace {

std::string numbers(int from, int to) {
  std::string text;
  for (int number = from; number <= to; ++number)
    text += std::to_string(number) + '\n';
  return text;
}

TEST(UnifiedDiff, IsEmptyForEqualTexts) {
  EXPECT_EQ(unifiedDiff("a\n", "a\n", "x", "y"), "");
  EXPECT_EQ(unifiedDiff("", "", "x", "y"), "");
}

TEST(UnifiedDiff, ShowsThreeLinesAroundAChange) {
  EXPECT_EQ(unifiedDiff(numbers(1, 20), numbers(1, 9) + "ten\n" + numbers(11, 20), "x", "y"),
            "--- x\n+++ y\n@@ -7,7 +7,7 @@\n 7\n 8\n 9\n-10\n+ten\n 11\n 12\n 13\n");
}

TEST(UnifiedDiff, HasAHunkForEachDistantChange) {
  EXPECT_EQ(
      unifiedDiff(numbers(1, 20), "0\n" + numbers(1, 19), "x", "y"),
      "--- x\n+++ y\n@@ -1,3 +1,4 @@\n+0\n 1\n 2\n 3\n@@ -17,4 +18,3 @@\n 17\n 18\n 19\n-20\n");
}

TEST(UnifiedDiff, SaysThatALastLineHasNoEnd) {
  EXPECT_EQ(unifiedDiff("a\nb", "a\nb\n", "x", "y"),
            "--- x\n+++ y\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n");
  EXPECT_EQ(unifiedDiff("a\n", "a\nb", "x", "y"),
            "--- x\n+++ y\n@@ -1,1 +1,2 @@\n a\n+b\n\\ No newline at end of file\n");
}

TEST(UnifiedDiff, TakesLongTextsThatHaveNothingInCommon) {
  std::string other;
  for (int number = 1; number <= 3000; ++number)
    other += 'x' + std::to_string(number) + '\n';
  const std::string diff = unifiedDiff(numbers(1, 3000), other, "x", "y");
  EXPECT_EQ(std::count(diff.begin(), diff.end(), '\n'), 2 + 1 + 6000);
  EXPECT_NE(diff.find("@@ -1,3000 +1,3000 @@"), diff.npos);
}

} // namespace
} // namespace oapigen
