// What holds for any documents: nothing changes between a document and itself, also when it is
// written and read or stands in another order, and looking from the other side mirrors the changes.
#include "Compared.h"
#include "Documents.h"
#include "model/Read.h"
#include "model/Write.h"
#include "text/Text.h"

#include <gtest/gtest.h>

namespace oapigen::diff {
namespace {

constexpr unsigned kRandomDocuments = 150;

/// The same for all tests.
const std::vector<Document> &triedDocuments() {
  static const std::vector<Document> documents = [] {
    std::vector<Document> all = goldenDocuments();
    for (Document &each : officialDocuments())
      all.push_back(std::move(each));
    for (unsigned seed = 0; seed != kRandomDocuments; ++seed)
      all.push_back({"random/" + std::to_string(seed), randomDocument(seed)});
    std::vector<Document> tried;
    for (std::size_t at = 0; at < all.size(); at += kTriedStep)
      tried.push_back(std::move(all[at]));
    return tried;
  }();
  return documents;
}

TEST(Properties, ADocumentDoesNotDifferFromItself) {
  for (const Document &each : triedDocuments()) {
    const OpenAPI document = documentOf(each.value);
    EXPECT_EQ(inLines(compare(document, document)), "") << each.name;
  }
}

TEST(Properties, WritingAndReadingChangesNothing) {
  for (const Document &each : triedDocuments()) {
    const OpenAPI document = documentOf(each.value);
    for (Format format : {Format::Yaml, Format::Json}) {
      // The model of a document of 3.0 is in the words of 3.1.
      const bool isOld = document.openapi.value_or("").starts_with("3.0");
      const Value value = isOld ? each.value : toValue(document);
      const OpenAPI again = documentOf(valueOf(write(value, format)));
      EXPECT_EQ(inLines(compare(document, again)), "") << each.name;
    }
  }
}

TEST(Properties, OrderChangesNothing) {
  std::mt19937 random(7);
  for (const Document &each : triedDocuments()) {
    const OpenAPI document = documentOf(each.value);
    const OpenAPI other = documentOf(shuffled(each.value, random));
    EXPECT_EQ(inLines(compare(document, other)), "") << each.name;
  }
}

TEST(Properties, TheOtherSideSeesTheMirror) {
  const std::vector<Document> &documents = triedDocuments();
  for (std::size_t at = 1; at != documents.size(); ++at)
    expectMirror(documentOf(documents[at - 1].value), documentOf(documents[at].value),
                 documents[at].name);
}

TEST(Properties, TheOtherSideSeesTheMirrorOfFewEdits) {
  std::mt19937 random(11);
  for (const Document &each : triedDocuments()) {
    Value other = each.value;
    for (int edits = 0; edits != 3; ++edits)
      if (Value next = edited(other, random); readDocument(next))
        other = std::move(next);
    expectMirror(documentOf(each.value), documentOf(other), each.name);
  }
}

} // namespace
} // namespace oapigen::diff
