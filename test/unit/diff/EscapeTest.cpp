// Nothing escapes: whatever is edited in a document, one member, element, text, number or flag at a
// time, is found as a change. What may be edited without one stands in Neutral.cpp.
#include "Compared.h"
#include "Neutral.h"
#include "diff/Comparison.h"

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

/// What was edited is one document all the while, so that it is looked through once.
bool differs(const Side &base, const OpenAPI &document) {
  const Side revision(document);
  Comparison comparison(base, revision);
  compareDocuments(comparison);
  return !comparison.finish().empty();
}

Escaped escapedFrom(const std::vector<Document> &documents) {
  Escaped escaped;
  for (const Document &each : documents) {
    std::size_t edits = static_cast<std::size_t>(&each - documents.data()); // Not always the same.
    const OpenAPI base = documentOf(each.value);
    const Side side(base);
    forEachEdit(each.value, [&](const Edit &edit, const Value &edited) {
      if (edits++ % kTriedStep != 0)
        return;
      const auto revision = readDocument(edited);
      if (!revision || differs(side, *revision))
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

/// The excuses are those of both kinds of documents. Where a kit is named it has to be there.
TEST(Escape, NothingFromGoldenAndOfficialDocumentsAndNoExcuseIsInVain) {
  std::vector<Document> documents = officialDocuments();
  ASSERT_FALSE(documents.empty() && std::getenv("OAPI_CONFORMANCE"))
      << "OAPI_CONFORMANCE names a folder without documents";
  const bool isWhole = !documents.empty() && kTriedStep == 1;
  for (Document &golden : goldenDocuments())
    documents.push_back(std::move(golden));
  const Escaped all = escapedFrom(documents);
  EXPECT_EQ(all.edits, std::vector<std::string>());
  if (!isWhole) // Some excuses are for documents of the kit, or for edits left out.
    return;
  for (const Neutral &neutral : neutralEdits())
    EXPECT_TRUE(all.reasons.contains(&neutral)) << "nothing needs: " << neutral.reason;
  for (const auto &[place, reason] : saidElsewhere())
    EXPECT_TRUE(all.saidElsewhere.contains(place)) << "nothing needs: " << place;
}

} // namespace
} // namespace oapigen::diff
