// Words and the entries that they name.
#include "docs/Reference.h"

#include <gtest/gtest.h>

namespace oapigen::docs {
namespace {

std::vector<std::string> found(std::string_view word) {
  std::vector<std::string> names;
  for (const Entry *entry : findEntries(word))
    names.push_back(entry->kind + " " + entry->name);
  return names;
}

using Names = std::vector<std::string>;

TEST(FindEntries, TakesAnAttributeAsItIsWritten) {
  for (const char *word : {"minimum", "api::minimum", "[[api::minimum(1)]]", " api::minimum(2) "})
    EXPECT_EQ(found(word), Names{"attributes minimum"}) << word;
}

TEST(FindEntries, TakesIdsAndStructures) {
  EXPECT_EQ(found("path-invalid"), Names{"diagnostics path-invalid"});
  EXPECT_EQ(found("[path-invalid]"), Names{"diagnostics path-invalid"});
  for (const char *word : {"oapi::Contact", "Contact", "[Contact]"})
    EXPECT_EQ(found(word), Names{"attributes oapi::Contact"}) << word;
}

TEST(FindEntries, TakesTypesWithAnyArguments) {
  EXPECT_EQ(found("std::list<int>"), Names{"types std::list<Item>"});
  EXPECT_EQ(found("std::list"), Names{"types std::list<Item>"});
  EXPECT_EQ(found("forward_list"), Names{"types std::forward_list<Item>"});
}

TEST(FindEntries, TakesWhatANamespaceHolds) {
  EXPECT_EQ(found("restinio::request_t"), Names{"types restinio::…"});
}

TEST(FindEntries, GivesAllThatAWordMeans) {
  EXPECT_EQ(found("path"), Names{"attributes path"});
  EXPECT_EQ(found("uuid"), Names{"types boost::uuids::uuid"});
  EXPECT_GT(found("std::map").size(), 1u);
}

TEST(FindEntries, KnowsNoMoreThanThat) {
  for (const char *word : {"", "xyzzy", "minim", "std::", "[[", "api::"})
    EXPECT_EQ(found(word), Names()) << word;
}

TEST(SuggestEntry, FindsTheNearestOfAnyKind) {
  EXPECT_EQ(suggestEntry("mimimum"), "minimum");
  EXPECT_EQ(suggestEntry("std::vectr<int>"), "std::vector");
  EXPECT_EQ(suggestEntry("path-invald"), "path-invalid");
  EXPECT_EQ(suggestEntry("qqqqqqqqqqqq"), "");
}

TEST(Entries, HaveATextAndNoHeading) {
  for (const Entry &entry : entries()) {
    EXPECT_FALSE(entry.text.empty()) << entry.name;
    EXPECT_EQ(entry.text.find("## "), entry.text.npos) << entry.name;
  }
}

} // namespace
} // namespace oapigen::docs
