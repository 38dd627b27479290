// Audits of the tables: what they describe is shown by a test that a reader can find by its name.
#include "dsl/Attribute.h"
#include "dsl/Usage.h"
#include "support/Diagnostic.h"
#include "support/Files.h"
#include "version/Lower.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <regex>
#include <set>

namespace oapigen::test {
namespace {

const fs::path kTests = OAPI_TEST_FOLDER;

/// Each problem's name in the code, and its id.
const std::pair<std::string, std::string> kProblems[] = {
#define DIAGNOSTIC(NAME, ID, SEVERITY, MESSAGE, HINT) {#NAME, ID},
#include "support/Diagnostics.def"
};

/// Problems that no test of the whole program can show, and why.
const std::map<std::string, std::string> kNeverShown = {};

std::string textIn(const fs::path &folder) {
  std::string all;
  for (const fs::directory_entry &entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file())
      all += readFile(entry.path());
  return all;
}

/// Every match of the first group of `pattern` in `text`.
std::set<std::string> wordsIn(const std::string &text, const char *pattern) {
  std::regex word(pattern);
  std::set<std::string> found;
  for (std::sregex_iterator at(text.begin(), text.end(), word), end; at != end; ++at)
    found.insert((*at)[1]);
  return found;
}

TEST(Audit, EveryAttributeHasAGoldenCaseOfItsName) {
  std::set<std::string> cases;
  for (const fs::path &topic : foldersIn(kTests / "golden"))
    for (const fs::path &file : filesIn(topic, {".hpp", ".cpp"}))
      if (readFile(file).find("api::" + file.stem().string()) != std::string::npos)
        cases.insert(file.stem());
  for (std::string_view attribute : dsl::attributeNames())
    EXPECT_TRUE(cases.count(std::string(attribute))) << attribute;
}

TEST(Audit, TheReadmeShowsTheFirstExampleAsItIs) {
  const fs::path root = kTests.parent_path();
  const std::string readme = readFile(root / "README.md");
  const std::string header = readFile(root / "samples/subscription/subscription.hpp");
  const std::string document = readFile(root / "samples/subscription/openapi.yaml");
  EXPECT_NE(readme.find(header.substr(header.find("#include"))), std::string::npos);
  EXPECT_NE(readme.find(document), std::string::npos);
}

TEST(Audit, TheReadmeNamesEveryPackageOfTheBuild) {
  const fs::path root = kTests.parent_path();
  const std::string readme = readFile(root / "README.md");
  for (const std::string &package :
       wordsIn(readFile(root / "cmake/packages.txt"), "\nbuild +(\\S+)"))
    EXPECT_NE(readme.find(package), std::string::npos) << package;
}

TEST(Audit, TheReferenceOfAttributesIsWhatTheTableSays) {
  const fs::path page = kTests.parent_path() / "docs/attributes.md";
  if (std::getenv("OAPI_UPDATE"))
    std::ofstream(page) << dsl::reference();
  EXPECT_EQ(readFile(page), dsl::reference());
}

TEST(Audit, ThePageOfVersionsIsWhatTheTableSays) {
  const fs::path page = kTests.parent_path() / "docs/versions.md";
  if (std::getenv("OAPI_UPDATE"))
    std::ofstream(page) << version::reference();
  EXPECT_EQ(readFile(page), version::reference());
}

TEST(Audit, TheReadmeNamesEveryAttribute) {
  const std::set<std::string> words =
      wordsIn(readFile(kTests.parent_path() / "README.md"), "([a-z_]+)");
  for (std::string_view attribute : dsl::attributeNames())
    EXPECT_TRUE(words.count(std::string(attribute))) << attribute;
}

TEST(Audit, EveryGoldenDocumentHasItsSource) {
  for (const fs::path &topic : foldersIn(kTests / "golden"))
    for (const fs::path &file : filesIn(topic, {".yaml"}))
      EXPECT_TRUE(fs::exists(fs::path(file).replace_extension(".hpp")) ||
                  fs::exists(fs::path(file).replace_extension(".cpp")))
          << file;
}

TEST(Audit, EveryProblemIsSeenInSomeExpectedOutput) {
  std::string units = textIn(kTests / "unit");
  std::set<std::string> shown =
      wordsIn(textIn(kTests / "golden") + textIn(kTests / "transcripts"), R"(\[([a-z0-9-]+)\])");
  shown.merge(wordsIn(units, R"(\b([a-z]+(?:-[a-z0-9]+)+)\b)"));
  std::set<std::string> built = wordsIn(units, R"(Problem::(\w+))");
  for (auto [name, id] : kProblems)
    EXPECT_NE(shown.count(id) || built.count(name), kNeverShown.count(id)) << id;
}

TEST(Audit, ProblemIdsAreKebabCaseAndUnique) {
  std::set<std::string> seen;
  for (const ProblemRow &row : problemRows()) {
    std::string id(row.id);
    EXPECT_TRUE(std::regex_match(id, std::regex("[a-z]+(-[a-z0-9]+)*"))) << id;
    EXPECT_TRUE(seen.insert(id).second) << id << " stands twice";
  }
}

TEST(Audit, MessagesAreSentencesWithoutAFullStop) {
  for (const ProblemRow &row : problemRows())
    EXPECT_FALSE(row.message.empty() || row.message.ends_with('.')) << row.id;
}

} // namespace
} // namespace oapigen::test
