// Large documents from elsewhere, of which OAPI_LARGE_DOCUMENT names one: test/judges/large.sh.
#include "Compared.h"
#include "Documents.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace oapigen::diff {
namespace {

TEST(Large, DocumentsHaveNoDifferenceInAnotherOrderAndFewAfterAnEdit) {
  const char *file = std::getenv("OAPI_LARGE_DOCUMENT");
  if (!file)
    GTEST_SKIP() << "OAPI_LARGE_DOCUMENT names none";
  const Value value = valueOf(contents(file), file);
  const OpenAPI document = documentOf(value);
  EXPECT_EQ(inLines(compare(document, document)), "");
  std::mt19937 random(3);
  EXPECT_EQ(inLines(compare(document, documentOf(shuffled(value, random)))), "");
  for (int edits = 0; edits != 5; ++edits)
    if (const auto other = readDocument(edited(value, random))) {
      EXPECT_LT(compare(document, *other).size(), 1000u);
    }
}

} // namespace
} // namespace oapigen::diff
