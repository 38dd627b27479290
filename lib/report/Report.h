// What a comparison found → a text for people, a pull request, a program or a CI service.
//
// Each form is a row of forms() and a file that renders it; all of them read the same Report and
// add no judgement.
#pragma once

#include "diff/Diff.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace oapigen::report {

/// One of the two documents, as users know it.
struct Side {
  std::string name;    ///< "openapi.yaml", "git:main:openapi.yaml", "the C++"
  std::string version; ///< Of its info; empty: it has none.
  /// What stands before names of files in its places: "git:main:"; empty: they are on disk.
  std::string prefix = {};
};

/// From which level on a change is a failure.
enum class Threshold { Breaking, Risky, Any, None };
/// The words of `--fail-on`, in the order of Threshold.
std::span<const std::string_view> thresholdNames();
std::optional<Threshold> thresholdOf(std::string_view name);

/// What was compared, what was found, and what is a failure.
struct Report {
  Side base, revision;
  diff::Judgement judgement;
  Threshold failOn = Threshold::Breaking;
  std::string program = "oapi-gen"; ///< With its version, for forms that name their maker.
  std::string programVersion;
};

/// Whether the finding reaches the threshold. One that is accepted never does.
bool fails(const diff::Finding &finding, Threshold failOn);
bool fails(const Report &report);

/// "3 breaking and 5 safe changes, 1 more accepted": all levels that occur; "no changes".
std::string countsOf(const diff::Judgement &judgement);
/// "3 breaking and 5 safe changes: the next version is a major one"
std::string conclusionOf(const Report &report);

/// A form of output.
struct Form {
  std::string_view name; ///< "markdown"
  std::string (*render)(const Report &report);
};
/// All of them; the first one is that for people, which has no colour here.
std::span<const Form> forms();
const Form *findForm(std::string_view name);

/// For people at a terminal: the conclusion first, then the findings by level.
std::string renderText(const Report &report, bool color);

/// For a comment at a pull request: at most kLongestComment bytes, whatever was found.
std::string renderMarkdown(const Report &report);
/// What GitHub takes as a comment; it counts characters, of which a text has at most as many as
/// bytes.
constexpr std::size_t kLongestComment = 65536;

/// As schemas/diff.schema.json says.
std::string renderJson(const Report &report);

/// Commands for the runner of GitHub's workflows, which shows them at the lines that they name.
/// What is accepted is left out.
std::string renderGithub(const Report &report);

/// SARIF 2.1.0 (OASIS), for code scanning.
std::string renderSarif(const Report &report);

/// JUnit's XML: a test case for each finding; what reaches the threshold has failed, what is
/// accepted was skipped.
std::string renderJunit(const Report &report);

} // namespace oapigen::report
