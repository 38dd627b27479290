// Response files and compilers' spellings among the arguments.
#include "tool/Arguments.h"

#include "support/Files.h"

#include <gtest/gtest.h>

#include <fstream>

namespace oapigen::tool {
namespace {

using Words = std::vector<std::string>;

TEST(Arguments, TakesCompilersSpellingsWithOneDash) {
  Diagnostics problems;
  EXPECT_EQ(expandArguments({"-isystem", "a", "-isystemb", "-std=c++20", "-Ic"}, problems),
            (Words{"--isystem", "a", "--isystem=b", "--std=c++20", "-Ic"}));
}

TEST(Arguments, TakesEachLineOfAResponseFileAsItIs) {
  test::ScratchFolder folder;
  std::string file = folder.path() / "args";
  test::writeFile(file, "-isystem/x y\n\n--title=\"quoted\" @home\nlast");
  Diagnostics problems;
  EXPECT_EQ(expandArguments({"generate", '@' + file, "end"}, problems),
            (Words{"generate", "--isystem=/x y", "--title=\"quoted\" @home", "last", "end"}));
}

TEST(Arguments, TakesEverythingBehindTwoDashesAsAFile) {
  Diagnostics problems;
  EXPECT_EQ(expandArguments({"a.hpp", "--", "@file", "-std=x", "--", "b.hpp"}, problems),
            (Words{"a.hpp", "@file", "./-std=x", "./--", "b.hpp"}));
}

TEST(Arguments, AnOptionOfCMakeForTheShellIsSeveralWords) {
  Diagnostics problems;
  const std::string file = testing::TempDir() + "shell.args";
  std::ofstream(file) << "--extra-arg=SHELL:-include \"a b.h\"\n";
  EXPECT_EQ(expandArguments({'@' + file}, problems),
            (std::vector<std::string>{"--extra-arg=-include", "--extra-arg=a b.h"}));
}

TEST(Arguments, ReportsAResponseFileThatIsNotThere) {
  Diagnostics problems;
  EXPECT_EQ(expandArguments({"@/no/such"}, problems), std::nullopt);
  ASSERT_EQ(problems.all().size(), 1u);
  EXPECT_EQ(problems.all()[0].message, "cannot read '/no/such': No such file or directory");
}

TEST(Arguments, AreQuotedForAShellWhereTheyNeedIt) {
  EXPECT_EQ(shellQuoted({"oapi-gen", "-DA=1", "a b", "it's", "", "~", "$x", "@file", "*.hpp"}),
            "oapi-gen -DA=1 'a b' 'it'\\''s' '' '~' '$x' @file '*.hpp'");
}

} // namespace
} // namespace oapigen::tool
