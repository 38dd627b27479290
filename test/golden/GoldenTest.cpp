// One test for each source in a topic's folder: the document that it gives stands beside it in a
// .yaml, the diagnostics stand in the source itself (Marks.h).
//
// `// flags: …` on the first line gives further options; a source that another one includes lies
// one folder deeper and is no test. OAPI_UPDATE=1 rewrites both files, and leaves the reading to
// you.
#include "golden/Marks.h"
#include "support/Files.h"
#include "text/Text.h"
#include "tool/Run.h"

#include <gtest/gtest.h>

#include <sstream>

namespace oapigen::test {
namespace {

constexpr std::string_view kFlags = "// flags:";

struct Outcome {
  int status = 0;
  std::string document;
  std::string source; ///< With the marks that it should have.
};

std::vector<std::string> flagsOf(const std::string &source) {
  if (!source.starts_with(kFlags))
    return {};
  std::istringstream line(source.substr(kFlags.size(), source.find('\n') - kFlags.size()));
  return {std::istream_iterator<std::string>(line), {}};
}

Array diagnosticsOf(const std::string &json) {
  Diagnostics problems;
  std::optional<Parsed> parsed = read(json, "diagnostics", problems);
  EXPECT_TRUE(parsed) << "no JSON: " << json;
  return parsed ? *parsed->value.asObject()->find("diagnostics")->asArray() : Array();
}

Outcome generate(const fs::path &file) {
  std::string source = readFile(file), name = file.filename().string();
  std::vector<std::string> arguments = {"generate",
                                        name,
                                        "-o",
                                        "-",
                                        "--format",
                                        "yaml",
                                        "--diagnostics",
                                        "json",
                                        "--default-title",
                                        "Test",
                                        "--default-version",
                                        "1.0.0"};
  for (std::string &flag : flagsOf(source))
    arguments.push_back(std::move(flag));
  fs::current_path(file.parent_path());
  std::ostringstream out, err;
  Outcome outcome;
  outcome.status = tool::run(arguments, out, err);
  outcome.document = out.str();
  outcome.source = withMarks(source, name, diagnosticsOf(err.str()));
  return outcome;
}

void update(const fs::path &file, const fs::path &document, const Outcome &outcome) {
  writeFile(file, outcome.source);
  if (outcome.document.empty())
    fs::remove(document);
  else
    writeFile(document, outcome.document);
}

void expectSame(const std::string &expected, const std::string &actual) {
  std::string change = difference(expected, actual);
  EXPECT_TRUE(change.empty()) << change;
}

class Golden : public testing::Test {
public:
  explicit Golden(fs::path file) : file_(std::move(file)) {}

  void TestBody() override {
    fs::path document = fs::path(file_).replace_extension(".yaml");
    Outcome outcome = generate(file_);
    if (updating())
      update(file_, document, outcome);
    expectSame(readFile(file_), outcome.source);
    expectSame(readFile(document), outcome.document);
    EXPECT_EQ(outcome.status, outcome.document.empty() ? 3 : 0);
  }

private:
  fs::path file_;
};

void registerAll(const fs::path &root) {
  for (const fs::path &topic : foldersIn(root))
    for (const fs::path &file : filesIn(topic, {".hpp", ".cpp"}))
      testing::RegisterTest(topic.filename().c_str(), file.stem().c_str(), nullptr, nullptr,
                            file.c_str(), 1,
                            [file]() -> testing::Test * { return new Golden(file); });
}

} // namespace
} // namespace oapigen::test

int main(int argc, char **argv) {
  testing::InitGoogleTest(&argc, argv);
  oapigen::test::registerAll(OAPI_GOLDEN_FOLDER);
  return RUN_ALL_TESTS();
}
