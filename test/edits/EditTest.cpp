// Edits of the shop sample's headers, one by one → the findings about the document that is made of
// them, against the checked-in one.
#include "support/Files.h"
#include "diff/Diff.h"
#include "model/Read.h"
#include "text/Text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

namespace oapigen::test {
namespace {

struct Edit {
  std::string name, file, replace, with;
  std::vector<std::string> expected;
};

const std::string &textOf(const Object &object, std::string_view name) {
  static const std::string kNone;
  const Value *value = object.find(name);
  return value && value->asString() ? *value->asString() : kNone;
}

std::vector<Edit> allEdits() {
  Diagnostics problems;
  const auto parsed = read(readFile(OAPI_EDITS), OAPI_EDITS, problems);
  std::vector<Edit> edits;
  if (!parsed || !parsed->value.asArray())
    return edits;
  for (const Value &each : *parsed->value.asArray()) {
    const Object &row = *each.asObject();
    Edit edit{textOf(row, "edit"), textOf(row, "file"), textOf(row, "replace"), textOf(row, "with"),
              {}};
    for (const Value &id : *row.find("expect")->asArray())
      edit.expected.push_back(*id.asString());
    edits.push_back(std::move(edit));
  }
  return edits;
}

std::size_t occurrences(const std::string &text, const std::string &part) {
  std::size_t count = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != text.npos; at += part.size())
    ++count;
  return count;
}

OpenAPI documentIn(const fs::path &file) {
  Diagnostics problems;
  const auto parsed = read(readFile(file), file.string(), problems);
  if (!parsed)
    throw std::runtime_error("no document in " + file.string());
  return fromValue<OpenAPI>(parsed->value, parsed->places, problems).value();
}

/// The document of a copy of the sample's headers after `edit`.
OpenAPI documentAfter(const Edit &edit) {
  const ScratchFolder scratch;
  fs::copy(fs::path(OAPI_SHOP) / "include", scratch.path() / "include",
           fs::copy_options::recursive);
  const fs::path file = scratch.path() / "include" / "shop" / edit.file;
  std::string text = readFile(file);
  if (occurrences(text, edit.replace) != 1)
    throw std::runtime_error("the text to replace does not stand once in " + edit.file);
  text.replace(text.find(edit.replace), edit.replace.size(), edit.with);
  writeFile(file, text);
  const std::string command = "cd '" + scratch.path().string() + "' && '" + OAPI_TOOL +
                              "' generate include/shop/shop.hpp -I include --std c++23 -o after.yaml";
  if (std::system(command.c_str()) != 0)
    throw std::runtime_error("failed: " + command);
  return documentIn(scratch.path() / "after.yaml");
}

class Edits : public testing::TestWithParam<Edit> {};

TEST_P(Edits, HaveExactlyTheExpectedFindings) {
  const OpenAPI before = documentIn(fs::path(OAPI_SHOP) / "openapi.yaml");
  const diff::Judgement judgement =
      diff::judge(diff::compare(before, documentAfter(GetParam())), {}, {}, {});
  std::vector<std::string> found;
  std::string messages;
  for (const diff::Finding &finding : judgement.findings) {
    found.push_back(finding.rule->id);
    messages += finding.rule->id + ": " + finding.message + '\n';
  }
  std::sort(found.begin(), found.end());
  EXPECT_EQ(found, GetParam().expected) << messages;
}

INSTANTIATE_TEST_SUITE_P(Shop, Edits, testing::ValuesIn(allEdits()), [](const auto &each) {
  std::string name = each.param.name;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

} // namespace
} // namespace oapigen::test
