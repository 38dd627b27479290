// One test for each source in a topic's folder: the document that it gives stands beside it in a
// .yaml, the diagnostics stand in the source itself (Marks.h).
//
// `// flags: …` on the first line gives further options; a source that another one includes lies
// one folder deeper and is no test. OAPI_UPDATE=1 rewrites both files, and leaves the reading to
// you.
#include "golden/Marks.h"
#include "support/Files.h"
#include "support/Run.h"
#include "text/Text.h"

#include <gtest/gtest.h>

namespace oapigen::test {
namespace {

struct Made {
  Outcome outcome;
  std::string source; ///< With the marks that it should have.
};

Array diagnosticsOf(const std::string &json) {
  Diagnostics problems;
  std::optional<Parsed> parsed = read(json, "diagnostics", problems);
  EXPECT_TRUE(parsed) << "no JSON: " << json;
  return parsed ? *parsed->value.asObject()->find("diagnostics")->asArray() : Array();
}

Made make(const fs::path &file) {
  const std::string source = readFile(file), name = file.filename().string();
  fs::current_path(file.parent_path());
  Outcome outcome = generate(wordsOfCase(name, flagsOf(source)));
  std::string marked = withMarks(source, name, diagnosticsOf(outcome.diagnostics));
  return {std::move(outcome), std::move(marked)};
}

void update(const fs::path &file, const fs::path &document, const Made &made) {
  writeFile(file, made.source);
  if (made.outcome.document.empty())
    fs::remove(document);
  else
    writeFile(document, made.outcome.document);
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
    const Made made = make(file_);
    if (updating())
      update(file_, document, made);
    expectSame(readFile(file_), made.source);
    expectSame(readFile(document), made.outcome.document);
    EXPECT_EQ(made.outcome.status, made.outcome.document.empty() ? 3 : 0);
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
