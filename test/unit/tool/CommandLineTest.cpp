// The command line before any C++ is read: help, versions, wrong usage, files.
#include "support/Files.h"
#include "tool/Run.h"

#include <gtest/gtest.h>
#include <sstream>

namespace oapigen::tool {
namespace {

struct Outcome {
  int code;
  std::string out, err;
  bool operator==(const Outcome &) const = default;
  friend void PrintTo(const Outcome &outcome, std::ostream *to) {
    *to << "exit " << outcome.code << "\nout: " << outcome.out << "\nerr: " << outcome.err;
  }
};

Outcome call(const std::vector<std::string> &arguments) {
  std::ostringstream out, err;
  int code = run(arguments, out, err);
  return {code, out.str(), err.str()};
}

Outcome wrongUsage(const std::string &message, const std::string &hint) {
  return {2, "", "oapi-gen: error: " + message + " [wrong-usage]\n      hint: " + hint + '\n'};
}

TEST(CommandLine, PrintsItsUsageWithoutArguments) {
  Outcome outcome = call({});
  EXPECT_EQ(outcome.code, 2);
  EXPECT_EQ(outcome.out, "");
  EXPECT_EQ(outcome.err, call({"--help"}).out);
}

TEST(CommandLine, PrintsHelpOnStandardOutput) {
  for (const std::vector<std::string> &arguments :
       {std::vector<std::string>{"--help"}, {"generate", "--help"}, {"generate", "-h"}}) {
    Outcome outcome = call(arguments);
    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(outcome.err, "");
    EXPECT_NE(outcome.out.find("oapi-gen generate api.hpp -o openapi.yaml"), std::string::npos);
  }
}

TEST(CommandLine, KeepsHelpWithinAHundredColumns) {
  std::istringstream lines(call({"--help"}).out + call({"generate", "--help"}).out +
                           call({"check", "--help"}).out + call({"validate", "--help"}).out);
  for (std::string line; std::getline(lines, line);)
    EXPECT_LE(line.size(), 101u) << line;
}

TEST(CommandLine, NamesItsOwnAndClangsVersion) {
  Outcome outcome = call({"--version"});
  EXPECT_EQ(outcome.code, 0);
  EXPECT_TRUE(testing::internal::RE::FullMatch(
      outcome.out, testing::internal::RE("oapi-gen [0-9.]+ \\(Clang [0-9.]+\\)\n")))
      << outcome.out;
}

TEST(CommandLine, SuggestsTheCommandThatWasMeant) {
  EXPECT_EQ(call({"generat", "api.hpp"}),
            wrongUsage("unknown command 'generat'", "did you mean 'generate'?"));
  EXPECT_EQ(call({"frobnicate"}),
            wrongUsage("unknown command 'frobnicate'", "see 'oapi-gen --help'"));
}

TEST(CommandLine, SuggestsTheOptionThatWasMeant) {
  EXPECT_EQ(call({"generate", "api.hpp", "--titel", "x"}),
            wrongUsage("unknown option '--titel'", "did you mean '--title'?"));
  EXPECT_EQ(call({"generate", "api.hpp", "--depflie=x"}),
            wrongUsage("unknown option '--depflie=x'", "did you mean '--depfile'?"));
  EXPECT_EQ(call({"generate", "--frobnicate"}),
            wrongUsage("unknown option '--frobnicate'", "see 'oapi-gen generate --help'"));
}

TEST(CommandLine, RefusesAValueThatAnOptionDoesNotTake) {
  const std::string help = "see 'oapi-gen generate --help'";
  EXPECT_EQ(call({"generate", "api.hpp", "--format", "xml"}),
            wrongUsage("--format: 'xml' is not one of json, yaml", help));
  EXPECT_EQ(call({"generate", "api.hpp", "--optional=never"}),
            wrongUsage("--optional: 'never' is not one of omit, null", help));
  EXPECT_EQ(call({"generate", "api.hpp", "-j", "many"}),
            wrongUsage("--jobs: 'many' is not a whole number from 0 to 1024", help));
  EXPECT_EQ(call({"generate", "api.hpp", "-j", "2000"}),
            wrongUsage("--jobs: '2000' is not a whole number from 0 to 1024", help));
  EXPECT_EQ(call({"generate", "api.hpp", "-D", "3X"}),
            wrongUsage("-D: '3X' is not a macro, NAME or NAME=VALUE", help));
  EXPECT_EQ(call({"generate", "a.hpp", "--no-config", "--config", "x"}),
            wrongUsage("--config excludes --no-config", help));
}

TEST(CommandLine, TellsWhichValueIsMissingOrTooMany) {
  const std::string help = "see 'oapi-gen generate --help'";
  EXPECT_EQ(call({"generate", "api.hpp", "-I"}), wrongUsage("-I needs a value: DIR", help));
  EXPECT_EQ(call({"generate", "api.hpp", "--format="}),
            wrongUsage("--format needs a value: json|yaml", help));
  EXPECT_EQ(call({"generate", "api.hpp", "--no-config=always"}),
            wrongUsage("--no-config takes no value", help));
  EXPECT_EQ(call({"generate", "api.hpp", "--qualified-names=no"}),
            wrongUsage("--qualified-names takes no value", help));
}

TEST(CommandLine, WantsOptionsBehindTheirCommand) {
  EXPECT_EQ(call({"--format=json", "generate", "api.hpp"}),
            wrongUsage("the option '--format' stands before its command",
                       "write it behind 'generate'"));
}

TEST(CommandLine, NeedsAnInput) {
  EXPECT_EQ(call({"generate", "--no-config"}),
            wrongUsage("no input", "name headers or sources, or with -p the directory of "
                                   "compile_commands.json"));
}

TEST(CommandLine, ReportsWrongUsageAsJsonToo) {
  EXPECT_EQ(call({"generate", "--titel", "--diagnostics", "json"}), (Outcome{2, "", R"({
  "diagnostics": [
    {
      "id": "wrong-usage",
      "severity": "error",
      "message": "unknown option '--titel'",
      "hint": "did you mean '--title'?"
    }
  ]
}
)"}));
}

TEST(CommandLine, ReportsEveryInputThatCannotBeRead) {
  EXPECT_EQ(call({"generate", "--no-config", "/no/such.hpp", "/"}),
            (Outcome{4, "",
                     "oapi-gen: error: cannot read '/': Is a directory [file-unreadable]\n"
                     "oapi-gen: error: cannot read '/no/such.hpp': No such file or directory "
                     "[file-unreadable]\n"}));
}

TEST(CommandLine, ReportsAConfigurationThatIsNotThere) {
  EXPECT_EQ(call({"generate", "--config", "/no/such.yaml"}),
            (Outcome{4, "",
                     "oapi-gen: error: cannot read '/no/such.yaml': No such file or directory "
                     "[file-unreadable]\n"}));
}

TEST(CommandLine, CountsAWrongConfigurationAsWrongUsage) {
  test::ScratchFolder folder;
  std::string file = folder.path() / "c.yaml";
  test::writeFile(file, "titel: x\n");
  EXPECT_EQ(call({"generate", "--config", file}),
            (Outcome{2, "",
                     file + ":1:1: error: unknown key 'titel' in the configuration "
                            "[config-unknown-key]\n    1 | titel: x\n      | ^~~~~\n"
                            "      hint: did you mean 'title'?\n1 error generated.\n"}));
}

} // namespace
} // namespace oapigen::tool
