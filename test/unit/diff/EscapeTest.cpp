// Nothing escapes: whatever is edited in a document, one member, element, text, number or flag at a
// time, is found as a change. What may be edited without one stands in Neutral.cpp.
#include "Compared.h"
#include "Neutral.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <set>

namespace oapigen::diff {
namespace {

struct Escaped {
  std::vector<std::string> edits;
  std::set<const Neutral *> reasons;   ///< That excused something.
  std::set<std::string> saidElsewhere; ///< Places that needed it.
};

Escaped escapedFrom(const std::vector<Document> &documents) {
  Escaped escaped;
  for (const Document &each : documents) {
    const OpenAPI base = documentOf(each.value);
    forEachEdit(each.value, [&](const Edit &edit, const Value &edited) {
      const auto revision = readDocument(edited);
      if (!revision || !compare(base, *revision).empty())
        return;
      const Silent silent{edit, each.value};
      const std::string place = each.name + ": " + edit.pointer;
      auto reason = std::find_if(neutralEdits().begin(), neutralEdits().end(),
                                 [&](const Neutral &neutral) { return neutral.holds(silent); });
      if (reason != neutralEdits().end())
        escaped.reasons.insert(&*reason);
      else if (saidElsewhere().contains(place))
        escaped.saidElsewhere.insert(place);
      else
        escaped.edits.push_back((edit.isRemoval ? "remove " : "change ") + place);
    });
  }
  return escaped;
}

TEST(Escape, NothingFromTheGoldenDocuments) {
  EXPECT_EQ(escapedFrom(goldenDocuments()).edits, std::vector<std::string>());
}

/// Where a kit is named it has to be there.
TEST(Escape, NothingFromTheOfficialDocumentsAndNoExcuseIsInVain) {
  std::vector<Document> documents = officialDocuments();
  if (documents.empty() && !std::getenv("OAPI_CONFORMANCE"))
    GTEST_SKIP() << "OAPI_CONFORMANCE names no conformance kit";
  ASSERT_FALSE(documents.empty()) << "OAPI_CONFORMANCE names a folder without documents";
  Escaped escaped = escapedFrom(documents);
  EXPECT_EQ(escaped.edits, std::vector<std::string>());
  Escaped other = escapedFrom(goldenDocuments());
  escaped.reasons.merge(other.reasons);
  escaped.saidElsewhere.merge(other.saidElsewhere);
  for (const Neutral &neutral : neutralEdits())
    EXPECT_TRUE(escaped.reasons.contains(&neutral)) << "nothing needs: " << neutral.reason;
  for (const auto &[place, reason] : saidElsewhere())
    EXPECT_TRUE(escaped.saidElsewhere.contains(place)) << "nothing needs: " << place;
}

} // namespace
} // namespace oapigen::diff
