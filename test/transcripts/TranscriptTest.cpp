// The command line as a user sees it: each file is a session that must go the same way again.
//
//   prose, which nobody checks
//     $ a command for bash, in an empty folder of its own
//     > its further lines
//     what it prints, on either stream
//     [3]                       its exit status, unless it is 0
//
// A line that ends in " (glob)" may hold `*` for anything. OAPI_UPDATE=1 rewrites what differs.
#include "support/Files.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>

namespace oapigen::test {
namespace {

constexpr std::string_view kIndent = "  ", kCommand = "  $ ", kMore = "  > ", kGlob = " (glob)";
constexpr std::string_view kEnd = "@end-of-command";

/// Prose, or a command with what it prints; `lines` as in the file.
struct Step {
  std::vector<std::string> command;  ///< As in the file; empty: prose.
  std::vector<std::string> expected; ///< Without the indentation.
  std::string prose;
};

std::vector<Step> parse(const std::string &text) {
  std::vector<Step> steps;
  for (const std::string &line : linesOf(text)) {
    if (line.starts_with(kCommand))
      steps.push_back({{line}, {}, ""});
    else if (line.starts_with(kMore) && !steps.empty())
      steps.back().command.push_back(line);
    else if (line.starts_with(kIndent) && !steps.empty() && !steps.back().command.empty())
      steps.back().expected.push_back(line.substr(kIndent.size()));
    else
      steps.push_back({{}, {}, line});
  }
  return steps;
}

/// The whole session for bash; after each command a line with its status.
std::string scriptOf(const std::vector<Step> &steps) {
  std::string script;
  for (const Step &step : steps) {
    for (const std::string &line : step.command)
      script += line.substr(kCommand.size()) + '\n';
    if (!step.command.empty())
      script += "echo \"" + std::string(kEnd) + " $?\"\n";
  }
  return script;
}

std::string runSession(const std::string &script) {
  ScratchFolder folder, home;
  writeFile(home.path() / "session", script);
  std::string call = "cd '" + folder.path().string() +
                     "' && PATH='" OAPI_TOOL_FOLDER ":'\"$PATH\" " + "LC_ALL=C bash '" +
                     (home.path() / "session").string() + "' 2>&1 </dev/null";
  FILE *pipe = popen(call.c_str(), "r");
  std::string out;
  char buffer[4096];
  while (std::size_t count = fread(buffer, 1, sizeof buffer, pipe))
    out.append(buffer, count);
  pclose(pipe);
  return out;
}

/// What each command printed; a last line without its end is followed by "(no end of line)".
std::vector<std::vector<std::string>> splitOutput(const std::string &output) {
  std::vector<std::vector<std::string>> parts(1);
  for (const std::string &line : linesOf(output)) {
    std::size_t end = line.find(kEnd);
    if (end == line.npos) {
      parts.back().push_back(line);
      continue;
    }
    if (end > 0)
      parts.back().push_back(line.substr(0, end) + "(no end of line)");
    std::string status = line.substr(end + kEnd.size() + 1);
    if (status != "0")
      parts.back().push_back('[' + status + ']');
    parts.emplace_back();
  }
  return parts;
}

bool matchesGlob(std::string_view pattern, std::string_view text) {
  if (pattern.empty())
    return text.empty();
  if (pattern[0] != '*')
    return !text.empty() && pattern[0] == text[0] && matchesGlob(pattern.substr(1), text.substr(1));
  for (std::size_t skip = 0; skip <= text.size(); ++skip)
    if (matchesGlob(pattern.substr(1), text.substr(skip)))
      return true;
  return false;
}

bool matches(const std::string &expected, const std::string &line) {
  std::string_view pattern = expected;
  if (!pattern.ends_with(kGlob))
    return expected == line;
  return matchesGlob(pattern.substr(0, pattern.size() - kGlob.size()), line);
}

/// The transcript as it should be: what matched stays as it was written.
std::string rewrite(const std::vector<Step> &steps,
                    const std::vector<std::vector<std::string>> &outputs) {
  std::string text;
  std::size_t next = 0;
  for (const Step &step : steps) {
    if (step.command.empty()) {
      text += step.prose + '\n';
      continue;
    }
    for (const std::string &line : step.command)
      text += line + '\n';
    const std::vector<std::string> &printed = outputs.at(next++);
    for (std::size_t i = 0; i < printed.size(); ++i) {
      bool same = i < step.expected.size() && matches(step.expected[i], printed[i]);
      text += std::string(kIndent) + (same ? step.expected[i] : printed[i]) + '\n';
    }
  }
  return text;
}

class Transcript : public testing::Test {
public:
  explicit Transcript(fs::path file) : file_(std::move(file)) {}

  void TestBody() override {
    std::string text = readFile(file_);
    std::vector<Step> steps = parse(text);
    std::string now = rewrite(steps, splitOutput(runSession(scriptOf(steps))));
    if (updating())
      writeFile(file_, now);
    std::string change = difference(readFile(file_), now);
    EXPECT_TRUE(change.empty()) << change;
  }

private:
  fs::path file_;
};

void registerAll(const fs::path &folder) {
  for (const fs::path &file : filesIn(folder, {".txt"}))
    testing::RegisterTest("transcripts", file.stem().c_str(), nullptr, nullptr, file.c_str(), 1,
                          [file]() -> testing::Test * { return new Transcript(file); });
}

} // namespace
} // namespace oapigen::test

int main(int argc, char **argv) {
  testing::InitGoogleTest(&argc, argv);
  oapigen::test::registerAll(OAPI_TRANSCRIPT_FOLDER);
  return RUN_ALL_TESTS();
}
