// What the forms of a report make of texts that mean something in them, and of very many findings.
#include "report/Report.h"

#include <gtest/gtest.h>

namespace oapigen::report {
namespace {

using diff::Finding;
using diff::Level;

/// A finding of a rule that is said to be of that level.
Finding findingOf(std::string_view rule, Level level, std::string subject, std::string statement) {
  Finding finding;
  finding.rule = diff::findRule(rule);
  finding.level = level;
  finding.message = subject + ": " + statement;
  finding.change.subject = std::move(subject);
  finding.fingerprint = "0123456789abcdef";
  return finding;
}

Report reportOf(std::vector<Finding> findings) {
  Report report;
  report.base = {"old.yaml", "1.0.0"};
  report.revision = {"new.yaml", ""};
  report.judgement.findings = std::move(findings);
  report.judgement.step = diff::Step::Major;
  return report;
}

bool contains(const std::string &text, std::string_view part) {
  return text.find(part) != text.npos;
}

TEST(Conclusion, CountsWhatThereIs) {
  const Finding breaking = findingOf("operation-removed", Level::Breaking, "a", "b");
  const Finding safe = findingOf("operation-added", Level::Safe, "a", "b");
  EXPECT_EQ(countsOf({}), "no changes");
  EXPECT_EQ(countsOf(reportOf({breaking}).judgement), "1 breaking change");
  EXPECT_EQ(countsOf(reportOf({breaking, breaking}).judgement), "2 breaking changes");
  EXPECT_EQ(countsOf(reportOf({breaking, safe}).judgement), "1 breaking and 1 safe changes");
  Finding accepted = breaking;
  accepted.accepted = diff::Acceptance{"0123456789abcdef", "Agreed", ""};
  EXPECT_EQ(countsOf(reportOf({accepted}).judgement), "no changes, 1 accepted");
  EXPECT_EQ(countsOf(reportOf({safe, accepted}).judgement), "1 safe change, 1 more accepted");
}

TEST(Threshold, IsReachedByItsLevelAndWorseOnes) {
  const Finding breaking = findingOf("operation-removed", Level::Breaking, "a", "b");
  const Finding risky = findingOf("operation-removed", Level::Risky, "a", "b");
  const Finding safe = findingOf("operation-removed", Level::Safe, "a", "b");
  Finding accepted = breaking;
  accepted.accepted = diff::Acceptance{};
  for (const auto &[threshold, reached] :
       {std::pair(Threshold::Breaking, std::array{true, false, false}),
        std::pair(Threshold::Risky, std::array{true, true, false}),
        std::pair(Threshold::Any, std::array{true, true, true}),
        std::pair(Threshold::None, std::array{false, false, false})}) {
    EXPECT_EQ(
        (std::array{fails(breaking, threshold), fails(risky, threshold), fails(safe, threshold)}),
        reached);
    EXPECT_FALSE(fails(accepted, threshold));
  }
}

TEST(Operations, AreShortenedToThreeWithWebhooksAndCallbacksFirst) {
  Finding finding = findingOf("output-type-changed", Level::Breaking, "Lamp.watts", "is string");
  finding.change.direction = diff::Direction::Output;
  finding.change.uses = {"GET /lamps", "POST /lamps", "webhook new-lamp"};
  auto contain = [&](std::string_view text, std::string_view markdown) {
    const Report report = reportOf({finding});
    return contains(renderText(report, false), text) && contains(renderMarkdown(report), markdown);
  };
  EXPECT_TRUE(contain("sent by the server in GET /lamps, POST /lamps, webhook new-lamp\n",
                      "Sent by the server in `GET /lamps`, `POST /lamps`, `webhook new-lamp`"));
  finding.change.uses = {"GET /lamps", "POST /lamps", "PUT /lamps", "callback done of POST /lamps",
                         "webhook new-lamp"};
  EXPECT_TRUE(contain("sent by the server in callback done of POST /lamps, webhook new-lamp, "
                      "GET /lamps and 2 more\n",
                      "Sent by the server in `callback done of POST /lamps`, `webhook new-lamp`, "
                      "`GET /lamps` and 2 more"));
}

TEST(Markdown, ShowsTextsAsTheyAre) {
  const std::string text = renderMarkdown(reportOf(
      {findingOf("operation-removed", Level::Breaking, "*a* <b> @me #1", "is [x](y) `z`")}));
  EXPECT_TRUE(contains(text, "**\\*a\\* \\<b\\> @<!-- -->me \\#<!-- -->1**: is \\[x\\](y) \\`z\\`"))
      << text;
}

TEST(Markdown, FitsIntoACommentAndSaysWhatIsLeftOut) {
  std::vector<Finding> findings(
      400, findingOf("operation-removed", Level::Breaking, "GET /a", std::string(300, 'x')));
  findings.resize(800, findingOf("operation-added", Level::Safe, "GET /b", "is new"));
  const std::string text = renderMarkdown(reportOf(findings));
  EXPECT_LE(text.size(), kLongestComment);
  EXPECT_GT(text.size(), kLongestComment - 2000);
  EXPECT_TRUE(contains(text, " more, left out because a comment has no room for them\n"));
  EXPECT_TRUE(contains(text, "<details><summary>Safe (400)</summary>\n\n\n… and 400 more"));
  EXPECT_TRUE(text.ends_with("</details>\n"));
}

TEST(Markdown, FitsWhateverTheNamesAndLeavesOutOnlyWhatIsTooLong) {
  Report report =
      reportOf({findingOf("operation-removed", Level::Breaking, "GET /a", std::string(70000, 'x')),
                findingOf("operation-removed", Level::Breaking, "GET /b", "is gone")});
  report.revision.version = std::string(70000, '9');
  report.base.name = 'a' + std::string("\u00E9") + std::string(198, 'b') + "\u00E9";
  report.base.version = "";
  for (int i = 0; i != 35000; ++i)
    report.base.version += "\u00E9";
  const std::string text = renderMarkdown(report);
  EXPECT_LE(text.size(), 3000u);
  EXPECT_TRUE(contains(text, "`new.yaml (" + std::string(190, '9') + "…`\n")) << text;
  EXPECT_TRUE(contains(text, "**GET /b**: is gone")) << text;
  EXPECT_TRUE(contains(text, "\n… and 1 more, left out")) << text;

  report.base = {"x" + std::string(198, 'b') + "\u00E9", ""};
  EXPECT_TRUE(contains(renderMarkdown(report), "`x" + std::string(198, 'b') + "…` → "));
}

TEST(Markdown, MakesNoAddressOfATextWithoutAScheme) {
  const std::string text = renderMarkdown(reportOf(
      {findingOf("operation-removed", Level::Breaking, "www.a.example", "WWW.b is gone")}));
  EXPECT_TRUE(contains(text, "**www\\.a.example**: WWW\\.b is gone")) << text;
}

TEST(Github, EscapesWhatSeparates) {
  Finding finding = findingOf("operation-removed", Level::Breaking, "100%", "a\nb: c, d");
  finding.revision = {"a,b:c%.hpp", 3, 1, 1};
  EXPECT_EQ(renderGithub(reportOf({finding})),
            "1 breaking change: the next version is a major one\n"
            "::error file=a%2Cb%3Ac%25.hpp,line=3,title=Breaking change%3A operation-removed::"
            "100%25: a?b: c, d%0AClients that call it get an error.\n");
}

TEST(Programs, FindFilesInGitFromTheTopOfTheRepository) {
  Finding finding = findingOf("operation-removed", Level::Breaking, "GET /a", "is gone");
  finding.base = {"git:main:api/old.yaml", 2, 1, 1};
  finding.revision = {"git::api/new.yaml", 3, 1, 1};
  Report report = reportOf({finding});
  report.base.prefix = "git:main:";
  report.revision.prefix = "git::";
  EXPECT_TRUE(contains(renderGithub(report), "::error file=api/new.yaml,line=3,"))
      << renderGithub(report);
  EXPECT_TRUE(contains(renderSarif(report), "\"uri\": \"api/new.yaml\"")) << renderSarif(report);
  EXPECT_TRUE(contains(renderSarif(report), "\"uri\": \"api/old.yaml\""));
  EXPECT_TRUE(contains(renderText(report, false), "was at git:main:api/old.yaml:2:1"));
}

TEST(Sarif, DoublesBracesAndEncodesPaths) {
  Finding finding = findingOf("operation-removed", Level::Breaking, "GET /users/{id}", "is gone");
  finding.revision = {"my api:1.hpp", 3, 1, 1};
  const std::string text = renderSarif(reportOf({finding}));
  EXPECT_TRUE(contains(text, "\"GET /users/{{id}}: is gone. Clients that call it get an error.\""));
  EXPECT_TRUE(contains(text, "\"uri\": \"my%20api%3A1.hpp\"")) << text;
}

TEST(Junit, IsXmlWhateverTheTexts) {
  const std::string text = renderJunit(reportOf({findingOf(
      "operation-removed", Level::Breaking, "<a> & \"b\"", "is\x01 gone\uFFFE\uFFFF\uFFFD")}));
  EXPECT_TRUE(contains(text, "name=\"&lt;a&gt; &amp; &quot;b&quot;: is? gone??\uFFFD\"")) << text;
}

TEST(Junit, HasATestThatPassesWhenThereIsNothing) {
  EXPECT_EQ(renderJunit(reportOf({})), R"(<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="1" failures="0" errors="0">
  <testsuite name="old.yaml (1.0.0) → new.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="safe" name="no changes"/>
  </testsuite>
</testsuites>
)");
}

TEST(Text, ShowsNoControlCharacters) {
  const std::string text = renderText(
      reportOf({findingOf("operation-removed", Level::Breaking, "a\x1b[2J", "b\xff")}), false);
  EXPECT_TRUE(contains(text, "  a?[2J: b?\n")) << text;
}

} // namespace
} // namespace oapigen::report
