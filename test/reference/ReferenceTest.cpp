// The pages of the reference say what the program does: every example of an attribute is run, so is
// a use of every type, and each diagnostic is shown by its case. OAPI_UPDATE=1 rewrites the pages.
#include "docs/AttributeExample.h"
#include "docs/Pages.h"
#include "dsl/AttributeTable.h"
#include "reference/Cases.h"
#include "support/Files.h"
#include "text/Text.h"
#include "tool/Parallel.h"
#include "tool/Run.h"

#include <gtest/gtest.h>

#include <sstream>

namespace oapigen::test {
namespace {

const fs::path kRoot = OAPI_SOURCE_DIR;

/// Attributes whose examples say the same without them, and why that is as it should be.
const std::map<std::string_view, std::string_view> kChangeNothing = {
    {"schema", "each type of an example is the body of an operation, and in the document anyway"},
};

struct Generated {
  std::optional<Value> document;
  std::string problems;
};

Generated generate(const fs::path &file, const std::string &version = "3.1") {
  std::ostringstream out, err;
  const int status = tool::run({"generate", file.string(), "-o", "-", "--format", "json",
                                "--no-config", "--openapi", version, "--std", "c++20"},
                               out, err);
  Diagnostics problems;
  std::optional<Parsed> parsed = read(out.str(), "document", problems);
  Generated generated{std::nullopt, err.str()};
  if (status == 0 && parsed)
    generated.document = std::move(parsed->value);
  return generated;
}

void expectPage(const std::string &name, const std::string &text) {
  const fs::path page = kRoot / "docs" / name;
  if (updating())
    writeFile(page, text);
  const std::string change = difference(readFile(page), text);
  EXPECT_TRUE(change.empty()) << "test/update.sh rewrites " << page << '\n' << change;
}

struct Shown {
  docs::AttributeOutput output;
  std::string problems;
  bool isOfNoEffect = false; ///< The document is the same without the attribute.
};

/// One row's example, with the attribute and, where that is C++ that means something, without it.
Shown shownBy(const dsl::Attribute &row, const fs::path &folder, const std::string &prelude) {
  const fs::path file = folder / (std::string(row.name) + ".hpp");
  writeFile(file, docs::sourceOf(row.example, prelude));
  const char *version = row.help.find("OpenAPI 3.2") == row.help.npos ? "3.1" : "3.2";
  const Generated with = generate(file, version);
  Shown shown{{}, with.problems};
  if (!with.document)
    return shown;
  const std::string reduced = docs::without(row.example, row.name);
  writeFile(file, docs::sourceOf(reduced, prelude));
  const Generated base = generate(file, version);
  const Value excerpt = docs::excerptOf(*with.document, row.example, prelude);
  if (!excerpt.asObject()->empty())
    shown.output.text = write(excerpt, Format::Yaml);
  if (!base.document)
    return shown;
  const Value before = docs::excerptOf(*base.document, reduced, prelude);
  const Value added = docs::additions(excerpt, before);
  shown.isOfNoEffect = excerpt == before;
  if (!added.asObject()->empty())
    shown.output = {write(added, Format::Yaml), true};
  return shown;
}

TEST(Reference, AttributesShowWhatTheirExamplesGive) {
  const ScratchFolder folder;
  const std::string prelude = readFile(kRoot / "test/reference/prelude.hpp");
  const std::vector<dsl::Attribute> &rows = dsl::attributes();
  std::vector<Shown> found(rows.size());
  tool::forEachIndex(rows.size(), 0,
                     [&](std::size_t i) { found[i] = shownBy(rows[i], folder.path(), prelude); });
  std::map<std::string, docs::AttributeOutput> outputs;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    EXPECT_EQ(found[i].problems, "") << rows[i].name;
    EXPECT_NE(rows[i].example.find("api::" + std::string(rows[i].name)), rows[i].example.npos)
        << rows[i].name;
    EXPECT_EQ(found[i].isOfNoEffect, kChangeNothing.contains(rows[i].name)) << rows[i].name;
    outputs[std::string(rows[i].name)] = std::move(found[i].output);
  }
  expectPage("attributes.md",
             docs::attributesPage(outputs, readFile(kRoot / "include/oapi/api.hpp")));
}

TEST(Reference, TypesShowWhatBecomesOfThem) {
  const ScratchFolder folder;
  const std::vector<docs::TypeUse> uses = docs::typeUses();
  const fs::path file = folder.path() / "types.hpp";
  writeFile(file, docs::sourceOf(uses));
  const Generated generated = generate(file);
  ASSERT_TRUE(generated.document) << generated.problems;
  const std::string page = docs::typesPage(uses, *generated.document);
  EXPECT_EQ(page.find("|  |"), page.npos) << "nothing is known of a type in\n" << page;
  expectPage("types.md", page);
}

TEST(Reference, DiagnosticsShowTheirCases) {
  expectPage("diagnostics.md", docs::diagnosticsPage(diagnosticCases(kRoot / "test")));
}

} // namespace
} // namespace oapigen::test
