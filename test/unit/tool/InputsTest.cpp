// Which runs of Clang the settings ask for.
#include "tool/Inputs.h"

#include "support/Files.h"

#include <gtest/gtest.h>

namespace oapigen::tool {
namespace {

using Words = std::vector<std::string>;

class Inputs : public testing::Test {
protected:
  Inputs() {
    for (const char *name :
         {"src/a.cpp", "src/b.cpp", "lib/c.cpp", "src/x.hpp", "lib/y.hpp", "z.h"})
      test::writeFile(folder_ / name, "");
  }
  void writeDatabase() {
    std::string text = "[";
    for (std::string name : {"lib/c", "src/a"})
      text += (text == "[" ? "" : ",") + ("{\"directory\": \"" + folder_.string()) +
              "\", \"file\": \"" + name + ".cpp\", \"command\": \"g++ -DIN=" + name[0] + " -c " +
              name + ".cpp -o x.o\"}";
    test::writeFile(folder_ / "compile_commands.json", text + "]");
    settings_.buildDirectory = folder_;
  }
  void name(const Words &files) {
    for (const std::string &file : files)
      settings_.inputs.push_back(folder_ / file);
  }
  /// Each run as its files and what of its command sets something.
  std::vector<Words> runs() {
    Diagnostics problems;
    std::vector<frontend::Input> inputs;
    EXPECT_EQ(gatherInputs(settings_, inputs, problems), ExitCode::Done);
    std::vector<Words> runs;
    for (const frontend::Input &input : inputs) {
      Words &run = runs.emplace_back();
      for (const std::string &file : input.files)
        run.push_back(test::fs::path(file).lexically_relative(folder_));
      for (const std::string &word : input.command)
        if (word.find('=') != word.npos || word == "-DB")
          run.push_back(word);
    }
    return runs;
  }

  test::ScratchFolder scratch_;
  test::fs::path folder_ = scratch_.path();
  Settings settings_;
};

TEST_F(Inputs, ReadsHeadersTogetherAndEachSourceByItself) {
  name({"z.h", "src/b.cpp", "src/x.hpp", "src/a.cpp", "src/x.hpp"});
  EXPECT_EQ(runs(), (std::vector<Words>{{"src/a.cpp", "-std=c++23"},
                                        {"src/b.cpp", "-std=c++23"},
                                        {"src/x.hpp", "z.h", "-std=c++23"}}));
}

TEST_F(Inputs, PutsTheSettingsFlagsBehindTheOthers) {
  name({"z.h"});
  settings_.standard = "c++20";
  settings_.definitions = {"A=1", "B"};
  EXPECT_EQ(runs(), (std::vector<Words>{{"z.h", "-std=c++23", "-std=c++20", "-DA=1", "-DB"}}));
}

TEST_F(Inputs, ReadsEveryEntryWithoutFiles) {
  writeDatabase();
  settings_.definitions = {"B"};
  EXPECT_EQ(runs(),
            (std::vector<Words>{{"lib/c.cpp", "IN=l", "-DB"}, {"src/a.cpp", "IN=s", "-DB"}}));
}

TEST_F(Inputs, GivesAFileItsEntrysFlagsOrThoseOfTheNearestEntry) {
  writeDatabase();
  name({"src/a.cpp", "src/b.cpp", "src/x.hpp", "lib/y.hpp", "z.h"});
  EXPECT_EQ(runs(), (std::vector<Words>{{"src/a.cpp", "IN=s"},
                                        {"src/b.cpp", "IN=s"},
                                        {"lib/y.hpp", "z.h", "IN=l"},
                                        {"src/x.hpp", "IN=s"}}));
}

TEST_F(Inputs, ReportsADatabaseThatIsNotThere) {
  settings_.buildDirectory = folder_ / "no";
  Diagnostics problems;
  std::vector<frontend::Input> inputs;
  EXPECT_EQ(gatherInputs(settings_, inputs, problems), ExitCode::FileError);
  EXPECT_EQ(problems.errors(), 1u);
}

} // namespace
} // namespace oapigen::tool
