// Audits of the tables: what they describe is shown by a test that a reader can find by its name.
#include "dsl/Attribute.h"
#include "support/Diagnostic.h"
#include "support/Files.h"

#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>

namespace oapigen::test {
namespace {

const fs::path kTests = OAPI_TEST_FOLDER;

/// Problems that no test of the whole program can show, and why.
const std::map<std::string, std::string> kNeverShown = {};

std::string textOfTests() {
  std::string all;
  for (std::string folder : {"golden", "transcripts", "unit"})
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(kTests / folder))
      if (entry.is_regular_file())
        all += readFile(entry.path());
  return all;
}

/// Every "[id]" that stands in the tests, as diagnostics and marks spell it.
std::set<std::string> shownIds() {
  static const std::regex id(R"(\[([a-z0-9-]+)\])");
  std::string all = textOfTests();
  std::set<std::string> found;
  for (std::sregex_iterator at(all.begin(), all.end(), id), end; at != end; ++at)
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

TEST(Audit, EveryGoldenDocumentHasItsSource) {
  for (const fs::path &topic : foldersIn(kTests / "golden"))
    for (const fs::path &file : filesIn(topic, {".yaml"}))
      EXPECT_TRUE(fs::exists(fs::path(file).replace_extension(".hpp")) ||
                  fs::exists(fs::path(file).replace_extension(".cpp")))
          << file;
}

TEST(Audit, EveryProblemIsSeenInSomeExpectedOutput) {
  std::set<std::string> shown = shownIds();
  for (const ProblemRow &row : problemRows()) {
    std::string id(row.id);
    EXPECT_NE(shown.count(id), kNeverShown.count(id)) << id;
  }
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
