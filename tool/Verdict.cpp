// What a comparison found → whether that is allowed, in diagnostics behind its report.
#include "tool/Verdict.h"

#include <algorithm>
#include <set>

namespace oapigen::tool {

void checkAcceptances(const report::Report &report, const DiffSettings &settings,
                      std::string_view today, Diagnostics &out) {
  std::set<std::string_view> known, accepted;
  for (const diff::Finding &finding : report.judgement.findings)
    (finding.accepted ? accepted : known).insert(finding.fingerprint);
  for (const auto &[acceptance, where] : settings.accepted)
    if (accepted.contains(acceptance.fingerprint))
      continue;
    else if (!known.contains(acceptance.fingerprint))
      out.report(Problem::AcceptanceUnmatched, where, {{"fingerprint", acceptance.fingerprint}});
    else if (!acceptance.until.empty() && acceptance.until < today)
      out.report(Problem::AcceptanceExpired, where,
                 {{"fingerprint", acceptance.fingerprint}, {"until", acceptance.until}});
}

bool refuseChanges(const report::Report &report, Diagnostics &out) {
  const auto &findings = report.judgement.findings;
  const auto count = std::count_if(findings.begin(), findings.end(), [&](auto &finding) {
    return report::fails(finding, report.failOn);
  });
  if (count == 0)
    return false;
  const std::string level(report::thresholdNames()[static_cast<std::size_t>(report.failOn)]);
  const std::string adjective = report.failOn == report::Threshold::Risky ? "breaking or risky "
                                : report.failOn == report::Threshold::Any ? ""
                                                                          : "breaking ";
  out.report(
      Problem::ChangesRefused, {},
      {{"changes", std::to_string(count) + ' ' + adjective + "change" + (count == 1 ? "" : "s")},
       {"level", level}});
  return true;
}

bool refuseVersion(const report::Report &report, const PlacesOnDemand &places, Diagnostics &out) {
  const diff::Step asked = report.judgement.step;
  const std::string &before = report.base.version, &after = report.revision.version;
  const std::optional<diff::Step> taken = diff::stepBetween(before, after);
  if (asked == diff::Step::None || (taken && *taken >= asked))
    return false;
  const bool areNumbers = diff::isSemantic(before) && diff::isSemantic(after);
  const std::string phrase = !areNumbers ? "which tells no step"
                             : !taken    ? "a step back"
                             : *taken == diff::Step::None
                                 ? "no step"
                                 : "a " + std::string(nameOf(*taken)) + " step";
  out.report(Problem::VersionStepMissing, places.find("/info/version").value_or(Where()),
             {{"before", before},
              {"after", after},
              {"taken", phrase},
              {"asked", "a " + std::string(nameOf(asked)) + " step"},
              {"unreadable", areNumbers                 ? ""
                             : diff::isSemantic(before) ? after
                                                        : before},
              {"below", before.starts_with("0.") ? "below" : ""}});
  return true;
}

} // namespace oapigen::tool
