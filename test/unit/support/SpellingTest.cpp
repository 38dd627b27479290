// Which name is suggested for a misspelt one.
#include "support/Spelling.h"

#include <gtest/gtest.h>

#include <array>

using oapigen::nearest;

constexpr std::array<std::string_view, 5> kNames = {"minimum", "maximum", "min_length", "get",
                                                    "read_only"};

TEST(Nearest, FindsTheNameWithTheFewestEdits) {
  EXPECT_EQ(nearest("mimimum", kNames), "minimum");
  EXPECT_EQ(nearest("maximun", kNames), "maximum");
  EXPECT_EQ(nearest("minlength", kNames), "min_length");
  EXPECT_EQ(nearest("MinLength", kNames), "min_length");
  EXPECT_EQ(nearest("gte", kNames), "get");
  EXPECT_EQ(nearest("readonly", kNames), "read_only");
}

TEST(Nearest, SuggestsNothingFarAway) {
  EXPECT_EQ(nearest("colour", kNames), "");
  EXPECT_EQ(nearest("x", kNames), "");
  EXPECT_EQ(nearest("", kNames), "");
}
