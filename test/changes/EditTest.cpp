// Edits of a sample's C++ and what `oapi-gen diff` finds after each of them, from shop.txt:
//
//   The edit in words.
//   catalog.hpp
//   < text that stands in that file once
//   > what it becomes
//     breaking operation-removed: what is found, exactly that, in this order
//
// OAPI_UPDATE=1 rewrites what is found.
#include "support/Files.h"
#include "text/Text.h"
#include "tool/Run.h"

#include <gtest/gtest.h>

#include <cctype>
#include <sstream>

namespace oapigen::test {
namespace {

const fs::path kShop = OAPI_SHOP;
constexpr std::string_view kOld = "< ", kNew = "> ", kFound = "  ";

struct Edit {
  std::string words, file, before, after;
  std::vector<std::string> found;
};

void addLine(std::string &text, const std::string &line) {
  text += (text.empty() ? "" : "\n") + line.substr(kOld.size());
}

/// Edits are separated by empty lines; what stands before the first one is the file's head.
std::vector<Edit> parse(const std::string &text, std::string &head) {
  std::vector<Edit> edits;
  bool isHead = true, begins = true;
  for (const std::string &line : linesOf(text)) {
    if (isHead)
      head += line + '\n';
    if (line.empty())
      isHead = false, begins = true;
    else if (isHead)
      continue;
    else if (begins)
      edits.push_back({line, "", "", "", {}}), begins = false;
    else if (line.starts_with(kOld))
      addLine(edits.back().before, line);
    else if (line.starts_with(kNew))
      addLine(edits.back().after, line);
    else if (line.starts_with(kFound))
      edits.back().found.push_back(line.substr(kFound.size()));
    else
      edits.back().file = line;
  }
  return edits;
}

std::string prefixed(std::string_view mark, const std::string &text) {
  std::string out;
  for (const std::string &line : linesOf(text))
    out += std::string(mark) + line + '\n';
  return out;
}

std::string written(const Edit &edit) {
  std::string text = edit.words + '\n' + edit.file + '\n' + prefixed(kOld, edit.before) +
                     prefixed(kNew, edit.after);
  for (const std::string &line : edit.found)
    text += std::string(kFound) + line + '\n';
  return text;
}

std::string textOf(const Object &object, const char *name) {
  return *object.find(name)->asString();
}

/// What the program says, and the findings: "breaking operation-removed: GET /users: is gone", a
/// line each.
std::vector<std::string> changesAt(const fs::path &folder) {
  std::ostringstream out, err;
  fs::current_path(folder);
  tool::run({"diff", (kShop / "openapi.yaml").string(), "--from", "shop/shop.hpp", "-I", ".",
             "--format", "json", "--fail-on", "none", "--no-config", "--color", "never"},
            out, err);
  Diagnostics problems;
  const std::optional<Value> report = parseJson(out.str(), problems);
  std::vector<std::string> lines = linesOf(err.str());
  if (!report)
    return lines;
  for (const Value &value : *report->asObject()->find("findings")->asArray()) {
    const Object &finding = *value.asObject();
    lines.push_back(textOf(finding, "level") + ' ' + textOf(finding, "rule") + ": " +
                    textOf(finding, "message"));
  }
  return lines;
}

/// What is found after the edit of a copy of the headers.
std::vector<std::string> changesAfter(const Edit &edit) {
  ScratchFolder folder;
  fs::copy(kShop / "include", folder.path(), fs::copy_options::recursive);
  const fs::path file = folder.path() / "shop" / edit.file;
  std::string text = readFile(file);
  const std::size_t at = text.find(edit.before);
  EXPECT_TRUE(!edit.before.empty() && at != text.npos &&
              text.find(edit.before, at + 1) == text.npos)
      << edit.file << " has to have this once:\n"
      << edit.before;
  if (at != text.npos)
    writeFile(file, text.replace(at, edit.before.size(), edit.after));
  return changesAt(folder.path());
}

/// Replaces what this edit's part of the file says is found.
void update(const Edit &edit, std::vector<std::string> found) {
  std::string text;
  for (Edit &each : parse(readFile(OAPI_EDITS), text)) {
    if (each.words == edit.words)
      each.found = found;
    text += (text.ends_with("\n\n") ? "" : "\n") + written(each);
  }
  writeFile(OAPI_EDITS, text);
}

class Edited : public testing::Test {
public:
  explicit Edited(Edit edit) : edit_(std::move(edit)) {}

  void TestBody() override {
    const std::vector<std::string> found = changesAfter(edit_);
    if (updating())
      return update(edit_, found);
    EXPECT_EQ(found, edit_.found);
  }

private:
  Edit edit_;
};

/// "Add a parameter." → "AddAParameter"
std::string nameOf(const Edit &edit) {
  std::string name;
  bool begins = true;
  for (char c : edit.words) {
    const bool isLetter = std::isalnum(static_cast<unsigned char>(c)) != 0;
    if (isLetter)
      name += begins ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
    begins = !isLetter;
  }
  return name;
}

TEST(Edits, NoneChangesNothing) {
  ScratchFolder folder;
  fs::copy(kShop / "include", folder.path(), fs::copy_options::recursive);
  EXPECT_EQ(changesAt(folder.path()), std::vector<std::string>());
}

} // namespace
} // namespace oapigen::test

int main(int argc, char **argv) {
  using namespace oapigen::test;
  testing::InitGoogleTest(&argc, argv);
  std::string head;
  for (const Edit &edit : parse(readFile(OAPI_EDITS), head))
    testing::RegisterTest("edits", nameOf(edit).c_str(), nullptr, nullptr, OAPI_EDITS, 1,
                          [edit]() -> testing::Test * { return new Edited(edit); });
  return RUN_ALL_TESTS();
}
