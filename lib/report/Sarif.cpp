// The report as SARIF 2.1.0: a run with the rules that found something, and a result for each
// finding.
//
// Columns are left out: SARIF counts characters, places are in bytes.
#include "report/Words.h"
#include "text/Text.h"

#include <algorithm>

namespace oapigen::report {
namespace {

using diff::Finding;
using diff::Level;

constexpr std::string_view kSchema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

std::string_view wordFor(Level level) {
  return level == Level::Breaking ? "error" : level == Level::Risky ? "warning" : "note";
}

/// Braces are doubled, single ones are places for arguments (3.11.5).
Value message(std::string_view text) {
  std::string doubled;
  for (char c : text)
    doubled += c == '{' || c == '}' ? std::string(2, c) : std::string(1, c);
  return Object{{"text", doubled}};
}

/// A path as a reference by RFC 3986: what means something else in one is encoded, as is a colon,
/// before which a scheme would stand.
std::string uriOf(std::string_view path) {
  constexpr std::string_view kPlain = "-._~!$&'()*+,;=@/";
  std::string uri;
  for (char c : path) {
    const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (isLetter || (c >= '0' && c <= '9') || kPlain.find(c) != kPlain.npos) {
      uri += c;
      continue;
    }
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    uri += {'%', kDigits[byte >> 4], kDigits[byte & 15]};
  }
  return uri;
}

/// What is known of a place: a file and a line, and always the part of the document.
Object locationOf(const std::string &pointer, const Where &where, const Side &side) {
  Object location;
  if (where.known()) {
    Object physical{{"artifactLocation", Object{{"uri", uriOf(fileOf(where, side))}}}};
    if (where.line)
      physical.append("region", Object{{"startLine", where.line}});
    location.append("physicalLocation", std::move(physical));
  }
  location.append("logicalLocations",
                  Array{Object{{"fullyQualifiedName", "#" + pointer}, {"kind", "object"}}});
  return location;
}

Value ruleValue(const diff::Rule &rule) {
  return Object{{"id", rule.id},
                {"shortDescription", message(rule.message)},
                {"fullDescription", message(rule.reason)},
                {"defaultConfiguration", Object{{"level", wordFor(rule.level)}}}};
}

Value suppression(const diff::Acceptance &accepted) {
  const std::string until = accepted.until.empty() ? "" : " (until " + accepted.until + ')';
  return Object{
      {"kind", "external"}, {"status", "accepted"}, {"justification", accepted.reason + until}};
}

Value resultOf(const Finding &finding, std::size_t ruleIndex, const Report &report) {
  std::string text = finding.message + ". " + std::string(finding.rule->reason);
  if (const std::string uses = usesOf(finding, [](const std::string &use) { return use; });
      !uses.empty())
    text += " " + asSentence(uses) + '.';
  Object base = locationOf(finding.change.base, finding.base, report.base);
  base.append("message", message("as it was"));
  Object result{
      {"ruleId", finding.rule->id},
      {"ruleIndex", ruleIndex},
      {"level", wordFor(finding.level)},
      {"message", message(text)},
      {"locations", Array{locationOf(finding.change.revision, finding.revision, report.revision)}},
      {"relatedLocations", Array{std::move(base)}},
      {"partialFingerprints", Object{{"change/v1", finding.fingerprint}}}};
  if (finding.accepted)
    result.append("suppressions", Array{suppression(*finding.accepted)});
  return result;
}

} // namespace

std::string renderSarif(const Report &report) {
  std::vector<const diff::Rule *> used;
  Array rules, results;
  for (const Finding &finding : report.judgement.findings) {
    auto at = std::find(used.begin(), used.end(), finding.rule);
    results.push_back(resultOf(finding, static_cast<std::size_t>(at - used.begin()), report));
    if (at == used.end()) {
      used.push_back(finding.rule);
      rules.push_back(ruleValue(*finding.rule));
    }
  }
  Object driver{{"name", report.program}};
  if (!report.programVersion.empty())
    driver.append("version", report.programVersion);
  driver.append("rules", std::move(rules));
  Object run{{"tool", Object{{"driver", std::move(driver)}}}, {"results", std::move(results)}};
  return write(Object{{"$schema", kSchema}, {"version", "2.1.0"}, {"runs", Array{std::move(run)}}},
               Format::Json);
}

} // namespace oapigen::report
