// The table of diagnostics, its holes, and the order of what was found.
#include "support/Diagnostic.h"

#include <gtest/gtest.h>

#include <regex>
#include <set>

using namespace oapigen;

TEST(DiagnosticTable, IdsAreKebabCaseAndUnique) {
  std::set<std::string_view> seen;
  const std::regex kebab("[a-z]+(-[a-z0-9]+)*");
  for (const ProblemRow &row : problemRows()) {
    EXPECT_TRUE(std::regex_match(std::string(row.id), kebab)) << row.id;
    EXPECT_TRUE(seen.insert(row.id).second) << row.id;
  }
}

TEST(DiagnosticTable, MessagesAreSentencesWithoutFullStop) {
  for (const ProblemRow &row : problemRows()) {
    EXPECT_FALSE(row.message.empty()) << row.id;
    EXPECT_NE(row.message.back(), '.') << row.id;
  }
}

TEST(Diagnose, FillsHolesInMessageAndHint) {
  const Where where{"a.hpp", 3, 5, 7};
  const Diagnostic found =
      diagnose(Problem::UnknownAttribute, where, {{"name", "mimimum"}, {"suggestion", "minimum"}});
  const Diagnostic expected{"unknown-attribute",
                            Severity::Error,
                            where,
                            "unknown attribute 'api::mimimum'",
                            "did you mean 'minimum'?",
                            {}};
  EXPECT_EQ(found, expected);
}

TEST(Diagnose, LeavesOutAnOptionalPartWhoseHoleIsEmpty) {
  EXPECT_EQ(diagnose(Problem::UnknownAttribute, {}, {{"name", "x"}}).hint, "");
  EXPECT_EQ(diagnose(Problem::UnknownAttribute, {}, {{"name", "x"}, {"suggestion", ""}}).hint, "");
  EXPECT_EQ(diagnose(Problem::TypeUnknown, {}, {{"type", "T"}}).message,
            "no schema is known for 'T'");
  EXPECT_EQ(diagnose(Problem::TypeUnknown, {}, {{"type", "T"}, {"reason", "why"}}).message,
            "no schema is known for 'T': why");
}

TEST(Diagnostics, SettleSortsByPlaceAndDropsRepetitions) {
  Diagnostics found;
  const auto at = [](unsigned line) { return Where{"a.hpp", line, 1, 0}; };
  for (unsigned line : {9, 2, 9})
    found.report(Problem::UnknownAttribute, at(line), {{"name", "x"}});
  EXPECT_EQ(found.errors(), 3u);
  found.settle();
  ASSERT_EQ(found.all().size(), 2u);
  EXPECT_EQ(found.errors(), 2u);
  EXPECT_EQ(found.all()[0].where, at(2));
  EXPECT_EQ(found.all()[1].where, at(9));
}
