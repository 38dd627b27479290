// The files of samples/ci do what they promise: their commands, taken from the YAML, run in a
// repository of their own.
//
// What is built elsewhere in the tests is not built again: `cmake -S` and `cmake --build` of the
// commands find the build directory of this program in place of one of their own.
#include "support/Files.h"
#include "text/Text.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <ostream>

namespace oapigen::test {
namespace {

const fs::path kSource = OAPI_SOURCE_DIR;

/// The value at the names and positions of `path` below `value`; null when there is none.
Value at(const Value &value, const std::vector<Value> &path) {
  const Value *here = &value;
  for (const Value &step : path) {
    if (const std::string *name = step.asString())
      here = here->asObject() ? here->asObject()->find(*name) : nullptr;
    else
      here = &here->asArray()->at(static_cast<std::size_t>(*step.asInt()));
    if (!here)
      return {};
  }
  return *here;
}

Value readSample(const std::string &name) {
  Diagnostics out;
  auto parsed = read(readFile(kSource / "samples/ci" / name), name, out);
  EXPECT_FALSE(out.hasErrors());
  return parsed ? parsed->value : Value();
}

std::string textOf(const Value &value) {
  return value.asString() ? *value.asString() : "";
}

/// Each `run` of the steps, in a shell of its own, which finds what steps before have put on the
/// path.
std::string githubScript() {
  std::string script = "export GITHUB_OUTPUT=\"$HOME/outputs\" GITHUB_PATH=\"$HOME/paths\"\n"
                       "touch \"$GITHUB_PATH\"\n";
  const Value steps = at(readSample("github.yml"), {"jobs", "openapi", "steps"});
  for (const Value &step : *steps.asArray())
    if (const std::string run = textOf(at(step, {"run"})); !run.empty())
      script +=
          "PATH=\"$(paste -sd: \"$GITHUB_PATH\"):$PATH\" bash -e <<'STEP'\n" + run + "\nSTEP\n";
  return script;
}

/// One shell runs all lines.
std::string gitlabScript() {
  const Value job = at(readSample("gitlab.yml"), {"openapi"});
  std::string script;
  for (const char *part : {"before_script", "script"}) {
    const Value lines = at(job, {part});
    for (const Value &line : *lines.asArray())
      script += textOf(line) + '\n';
  }
  return script;
}

/// The hooks for a commit of the document: it is named to those that take names.
std::string preCommitScript() {
  std::string script = "PATH='" OAPI_TOOL_FOLDER "':$PATH\n";
  const Value hooks = at(readSample("pre-commit.yaml"), {"repos", 0, "hooks"});
  for (const Value &hook : *hooks.asArray())
    script += textOf(at(hook, {"entry"})) +
              (at(hook, {"pass_filenames"}) == Value(false) ? "" : " openapi.yaml") + '\n';
  return script;
}

struct Sample {
  const char *name;
  std::string (*script)();
  const char *blames; ///< A line about what breaks clients, and the C++ that says it.
  friend void PrintTo(const Sample &sample, std::ostream *to) { *to << sample.name; }
};

struct Outcome {
  int status;
  std::string output;
};

/// Runs bash in `folder`, ending at the first command that fails.
Outcome runScript(const fs::path &folder, const fs::path &home, const std::string &script) {
  writeFile(home / "script", "set -e\n" + script);
  const std::string call = "cd '" + folder.string() + "' && HOME='" + home.string() +
                           "' OAPI_GEN_REPOSITORY='file://" + (home / "origin").string() +
                           "' GITHUB_BASE_REF=main CI_DEFAULT_BRANCH=main PATH='" +
                           (home / "bin").string() + ":'\"$PATH\" bash '" +
                           (home / "script").string() + "' 2>&1 </dev/null";
  FILE *pipe = popen(call.c_str(), "r");
  std::string output;
  char buffer[4096];
  while (std::size_t count = fread(buffer, 1, sizeof buffer, pipe))
    output.append(buffer, count);
  return {WEXITSTATUS(pclose(pipe)), output};
}

constexpr const char *kHeader = "#include <vector>\n"
                                "struct Lamp { int watts; };\n"
                                "[[api::get(\"/lamps\")]] std::vector<Lamp> lamps();\n";

/// `cmake`, but for the steps that would build the program again.
constexpr const char *kCMake = R"(#!/usr/bin/env bash
case $1 in
  -S) mkdir -p "$2/build" && ln -sfn ')" OAPI_BINARY_DIR R"(' "$2/build/release" ;;
  --build) test -d "$2" ;;
  *) exec "$REAL_CMAKE" "$@" ;;
esac
)";

const std::string kCommit =
    "git -c user.name=test -c user.email=test@example.com commit -q -m 'The first one'\n";

/// A project with a document that was checked in, and a clone of oapi-gen that can be cloned again.
class Ci : public testing::TestWithParam<Sample> {
protected:
  void SetUp() override {
    writeFile(project_.path() / "include/api.hpp", kHeader);
    writeFile(home_.path() / "bin/cmake", kCMake);
    Outcome made = runScript(
        project_.path(), home_.path(),
        "git init -q -b main && '" OAPI_TOOL_FOLDER
        "/oapi-gen' generate include/api.hpp -o openapi.yaml\n"
        "git add -A && " +
            kCommit +
            "git clone -q --bare . ~/upstream && git remote add origin ~/upstream && git fetch -q\n"
            "mkdir -p ~/origin && cp -r '" +
            kSource.string() +
            "/cmake' ~/origin && cd ~/origin\n"
            "git init -q && git add -A\n" +
            kCommit);
    ASSERT_EQ(made.status, 0) << made.output;
    fs::permissions(home_.path() / "bin/cmake", fs::perms::owner_all);
  }

  Outcome run() {
    const char *real = "export REAL_CMAKE=\"$(PATH=${PATH#*:} command -v cmake)\"\n";
    return runScript(project_.path(), home_.path(), real + GetParam().script());
  }

  void edit(const fs::path &file, std::string_view from, std::string_view to) {
    std::string text = readFile(project_.path() / file);
    const std::size_t place = text.find(from);
    ASSERT_NE(place, text.npos);
    writeFile(project_.path() / file, text.replace(place, from.size(), to));
  }

  ScratchFolder project_, home_;
};

TEST_P(Ci, PassesWhenTheDocumentIsWhatTheCodeSays) {
  const Outcome outcome = run();
  EXPECT_EQ(outcome.status, 0) << outcome.output;
  EXPECT_NE(outcome.output.find("openapi.yaml: valid OpenAPI"), std::string::npos)
      << outcome.output;
  EXPECT_NE(outcome.output.find("openapi.yaml: is what the C++ says"), std::string::npos)
      << outcome.output;
}

TEST_P(Ci, FailsWhenTheCodeHasChanged) {
  edit("include/api.hpp", "int watts", "double watts");
  const Outcome outcome = run();
  EXPECT_EQ(outcome.status, 1) << outcome.output;
  EXPECT_NE(outcome.output.find("include/api.hpp:2:"), std::string::npos) << outcome.output;
  EXPECT_NE(outcome.output.find("oapi-gen generate include/api.hpp -I include -o openapi.yaml\n"),
            std::string::npos)
      << outcome.output;
}

TEST_P(Ci, FailsWhenTheDocumentIsInvalid) {
  edit("openapi.yaml", "title:", "tilte:");
  const Outcome outcome = run();
  EXPECT_EQ(outcome.status, 1) << outcome.output;
  EXPECT_NE(outcome.output.find("openapi.yaml:3:3: error: '#/info/tilte'"), std::string::npos)
      << outcome.output;
}

/// Those that compare with the branch that a change is to be part of.
class CiOfABranch : public Ci {
protected:
  Outcome runAfter(std::string_view from, std::string_view to) {
    edit("include/api.hpp", from, to);
    const Outcome made =
        runScript(project_.path(), home_.path(),
                  "'" OAPI_TOOL_FOLDER "/oapi-gen' generate include/api.hpp -o openapi.yaml\n");
    EXPECT_EQ(made.status, 0) << made.output;
    return run();
  }
};

TEST_P(CiOfABranch, FailsWhenAClientBreaks) {
  const Outcome outcome = runAfter("/lamps", "/lights");
  EXPECT_EQ(outcome.status, 1) << outcome.output;
  EXPECT_NE(outcome.output.find("[changes-refused]"), std::string::npos) << outcome.output;
}

TEST_P(CiOfABranch, TellsWhichLineBreaksThem) {
  const std::string output = runAfter("int watts", "double watts").output;
  EXPECT_NE(output.find(GetParam().blames), output.npos) << output;
}

TEST_P(CiOfABranch, PassesWhenNoneDoes) {
  const Outcome outcome = runAfter("std::vector<Lamp> lamps();",
                                   "std::vector<Lamp> lamps();\n"
                                   "[[api::get(\"/lights\")]] std::vector<Lamp> lights();");
  EXPECT_EQ(outcome.status, 0) << outcome.output;
  EXPECT_NE(outcome.output.find("1 safe change"), std::string::npos) << outcome.output;
}

TEST_P(CiOfABranch, PassesWithTheFirstDocument) {
  const Outcome without = runScript(project_.path(), home_.path(),
                                    "git rm -q --cached openapi.yaml\n" + kCommit +
                                        "git push -q origin main && git add openapi.yaml\n");
  ASSERT_EQ(without.status, 0) << without.output;
  const Outcome outcome = run();
  EXPECT_EQ(outcome.status, 0) << outcome.output;
  EXPECT_EQ(outcome.output.find("error"), std::string::npos) << outcome.output;
}

const Sample kSamples[] = {
    {"GitHub", githubScript,
     "\n::error file=include/api.hpp,line=2,title=Breaking change%3A output-type-widened::"
     "Lamp.watts: may be number, it was integer%0AReceivers meet a type that they do not expect.%0A"
     "Sent by the server in GET /lamps\n"},
    {"GitLab", gitlabScript,
     "\n  Lamp.watts: may be number, it was integer\n"
     "    Receivers meet a type that they do not expect. [output-type-widened]\n"
     "    sent by the server in GET /lamps\n"
     "    at include/api.hpp:2:22\n"},
    {"PreCommit", preCommitScript, nullptr}};
const auto nameOfSample = [](const auto &sample) { return std::string(sample.param.name); };

INSTANTIATE_TEST_SUITE_P(Samples, Ci, testing::ValuesIn(kSamples), nameOfSample);
INSTANTIATE_TEST_SUITE_P(Samples, CiOfABranch, testing::ValuesIn(kSamples, kSamples + 2),
                         nameOfSample);

} // namespace
} // namespace oapigen::test
