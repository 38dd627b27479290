// Audits of the tables: what they describe is shown by a test that a reader can find by its name.
#include "diff/Diff.h"
#include "docs/Explanations.h"
#include "docs/Pages.h"
#include "docs/Reference.h"
#include "dsl/Attribute.h"
#include "reference/Cases.h"
#include "source/KnownTypes.h"
#include "support/Diagnostic.h"
#include "support/Files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <regex>
#include <set>

namespace oapigen::test {
namespace {

const fs::path kTests = OAPI_TEST_FOLDER;

/// Problems that no run of the whole program can show, and why; unit tests show them.
const std::map<std::string_view, std::string_view> kNeverShown = {
    {"status-invalid", "attributes check statuses, and a base document's are checked as fields"},
};

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

/// The name in the code of the problem `id`.
std::string nameOf(std::string_view id) {
  std::string name;
  bool begins = true;
  for (char c : id) {
    if (c != '-')
      name += begins ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
    begins = c == '-';
  }
  return "Problem::" + name;
}

TEST(Audit, EveryAttributeHasAGoldenCaseOfItsName) {
  std::set<std::string> cases;
  for (const fs::path &topic : foldersIn(kTests / "golden"))
    for (const fs::path &file : filesIn(topic, {".hpp", ".cpp"}))
      if (wordsIn(readFile(file), "\\bapi::([a-z_0-9]+)").contains(file.stem()) &&
          fs::exists(fs::path(file).replace_extension(".yaml")))
        cases.insert(file.stem());
  for (std::string_view attribute : dsl::attributeNames())
    EXPECT_TRUE(cases.count(std::string(attribute))) << attribute;
}

TEST(Audit, EveryKnownTypeIsShownInTheReference) {
  for (const source::KnownType &row : source::knownTypes()) {
    const std::vector<const docs::Entry *> found = docs::findEntries(row.name);
    EXPECT_TRUE(std::any_of(found.begin(), found.end(), [](auto *entry) {
      return entry->kind == "types";
    })) << row.name;
  }
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

TEST(Audit, ThePageOfVersionsIsWhatTheTableSays) {
  const fs::path page = kTests.parent_path() / "docs/versions.md";
  if (updating())
    writeFile(page, docs::versionsPage());
  EXPECT_EQ(readFile(page), docs::versionsPage());
}

TEST(Audit, ThePageOfChangesIsWhatTheTableSays) {
  const fs::path page = kTests.parent_path() / "docs/changes.md";
  if (updating())
    writeFile(page, docs::changesPage());
  EXPECT_EQ(readFile(page), docs::changesPage());
}

TEST(Audit, EveryRuleOfChangesCanBeExplained) {
  for (const diff::Rule &rule : diff::rules()) {
    const std::vector<const docs::Entry *> found = docs::findEntries(rule.id);
    EXPECT_TRUE(std::any_of(found.begin(), found.end(), [](auto *entry) {
      return entry->kind == "changes";
    })) << rule.id;
  }
}

/// The words in the code of a page: in its spans, and behind `api::` in its examples.
std::set<std::string> codeWordsIn(const std::string &page) {
  std::set<std::string> words = wordsIn(page, "\\bapi::([a-z_0-9]+)");
  std::string prose;
  bool isExample = false;
  for (const std::string &line : linesOf(page)) {
    isExample ^= line.starts_with("```");
    if (!isExample && !line.starts_with("```"))
      prose += line + '\n';
  }
  for (const std::string &span : wordsIn(prose, "`([^`]+)`"))
    words.merge(wordsIn(span, "([a-z_0-9]+)"));
  return words;
}

TEST(Audit, TheOverviewNamesEveryAttribute) {
  const std::set<std::string> words =
      codeWordsIn(readFile(kTests.parent_path() / "docs/language.md"));
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

TEST(Audit, EveryProblemHasACaseOfItsName) {
  const std::map<std::string, docs::DiagnosticExample> cases = diagnosticCases(kTests);
  for (const ProblemRow &row : problemRows())
    EXPECT_NE(cases.count(std::string(row.id)), kNeverShown.count(row.id))
        << row.id << ": a case is test/golden/diagnostics/<id>.hpp with _ for -, or a part of a "
        << "transcript headed by \"<id>:\"; why there is none is said in kNeverShown";
  const std::string units = textIn(kTests / "unit");
  for (auto [id, reason] : kNeverShown)
    EXPECT_TRUE(units.find(id) != units.npos || units.find(nameOf(id)) != units.npos) << id;
}

TEST(Audit, EveryCaseOfAProblemIsNamedByOne) {
  const std::map<std::string, docs::DiagnosticExample> cases = diagnosticCases(kTests);
  for (const fs::path &file : filesIn(kTests / "golden/diagnostics", {".hpp", ".cpp"})) {
    std::string id = file.stem().string();
    std::replace(id.begin(), id.end(), '_', '-');
    EXPECT_TRUE(docs::findExplanation(id) && cases.count(id)) << file;
  }
}

TEST(Audit, EveryProblemIsExplainedOnce) {
  std::multiset<std::string_view> explained;
  for (const docs::Explanation &row : docs::explanations()) {
    explained.insert(row.id);
    EXPECT_TRUE(row.cause.ends_with('.') && row.cure.ends_with('.')) << row.id;
  }
  for (const ProblemRow &row : problemRows())
    EXPECT_EQ(explained.count(row.id), 1u) << row.id;
  for (std::string_view id : {"clang-error", "clang-fatal"})
    EXPECT_EQ(explained.count(id), 1u) << id;
  EXPECT_EQ(explained.size(), problemRows().size() + 2);
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
