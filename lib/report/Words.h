// The words and bits of text that the forms share.
#pragma once

#include "report/Report.h"

#include <array>
#include <vector>

namespace oapigen::report {

/// The worst first, as findings are.
inline constexpr std::array kLevels = {diff::Level::Breaking, diff::Level::Risky,
                                       diff::Level::Safe};

/// "Breaking"
std::string titleOf(diff::Level level);

/// The findings of a level that count, and those that are accepted.
std::vector<const diff::Finding *> findingsOf(const Report &report, diff::Level level);
std::vector<const diff::Finding *> acceptedOf(const Report &report);

/// The message without the subject that it begins with.
std::string_view statementOf(const diff::Finding &finding);

/// What happens in the operations that a finding concerns: "sent by the server in"; "in".
std::string_view roleOf(const diff::Finding &finding);
/// Whether the subject of a finding names the only operation that it concerns.
bool namesItsUse(const diff::Finding &finding);

/// The operations, in the order of the finding; where there are more than `most`, webhooks and
/// callbacks come first: who receives them is somebody else than who calls the others.
std::vector<std::string> orderedUses(const diff::Finding &finding, std::size_t most);

/// "sent by the server in GET /users, PUT /users and 3 more": the first three, each through `show`.
/// Empty: there is none, or the subject names it.
template <class Show> std::string usesOf(const diff::Finding &finding, Show show) {
  constexpr std::size_t kShown = 3;
  const std::vector<std::string> uses = orderedUses(finding, kShown);
  if (uses.empty() || namesItsUse(finding))
    return "";
  std::string text = std::string(roleOf(finding)) + ' ';
  for (std::size_t at = 0; at < uses.size() && at < kShown; ++at)
    text += (at ? ", " : "") + show(uses[at]);
  return uses.size() > kShown ? text + " and " + std::to_string(uses.size() - kShown) + " more"
                              : text;
}

/// With a capital letter in front.
std::string asSentence(std::string text);

/// "openapi.yaml:12:3"; empty: no place is known.
std::string placeOf(const Where &where);

/// A name of a document for the head of a report: "openapi.yaml (1.2.0)".
std::string nameOf(const Side &side);

/// The file alone, for programs: one in git from the top of the repository on.
std::string_view fileOf(const Where &where, const Side &side);

/// The text on one line, with '?' for control characters, bytes that are no UTF-8, and what XML
/// does not take for a character.
std::string oneLine(std::string_view text);

} // namespace oapigen::report
