// Large documents from elsewhere, in a folder that OAPI_LARGE_DOCUMENTS names:
// test/judges/large.sh.
#include "Compared.h"
#include "Documents.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <set>

namespace oapigen::diff {
namespace {

class Large : public testing::Test {
protected:
  void SetUp() override {
    const char *folder = std::getenv("OAPI_LARGE_DOCUMENTS");
    if (!folder)
      GTEST_SKIP() << "OAPI_LARGE_DOCUMENTS names none";
    for (const auto &entry : std::filesystem::directory_iterator(folder))
      if (entry.path().extension() == ".json")
        files_.insert(entry.path());
    ASSERT_GE(files_.size(), 2u) << folder;
  }
  static Value read(const std::filesystem::path &file) {
    return valueOf(contents(file), file.filename().string());
  }
  std::set<std::filesystem::path> files_;
};

TEST_F(Large, ADocumentHasNoDifferenceInAnotherOrderAndFewAfterAnEdit) {
  const Value value = read(*files_.begin());
  const OpenAPI document = documentOf(value);
  EXPECT_EQ(inLines(compare(document, document)), "");
  std::mt19937 random(3);
  EXPECT_EQ(inLines(compare(document, documentOf(shuffled(value, random)))), "");
  for (int edits = 0; edits != 5; ++edits)
    if (const auto other = readDocument(edited(value, random))) {
      EXPECT_LT(compare(document, *other).size(), 1000u);
    }
}

TEST_F(Large, TheOtherSideSeesTheMirror) {
  const auto &first = *files_.begin(), &last = *files_.rbegin();
  const auto &before = *std::next(files_.rbegin());
  expectMirror(documentOf(read(first)), documentOf(read(last)), "first and last");
  expectMirror(documentOf(read(before)), documentOf(read(last)), "the last two");
}

} // namespace
} // namespace oapigen::diff
