// What `diff` and `serve` have in common.
#include "tool/Comparison.h"

#include "diff/Side.h"
#include "model/Raise.h"
#include "model/Read.h"
#include "tool/Documents.h"
#include "tool/Parallel.h"
#include "tool/Sources.h"

namespace oapigen::tool {

report::Side Compared::side() const {
  const bool hasVersion = document.info && document.info->version;
  return {name, hasVersion ? *document.info->version : "", prefix};
}

std::optional<Compared> readCompared(const std::string &spelled, Diagnostics &out) {
  Value value;
  std::optional<Located> located = readDocument(spelled, out, &value);
  if (!located)
    return {};
  return Compared{shownName(spelled), std::move(located->document), std::move(located->places),
                  located->prefix, std::move(value)};
}

std::optional<Compared> comparedOf(Production made, const std::string &base, Diagnostics &out) {
  Diagnostics none;
  Located located{fromValue<OpenAPI>(made.lowered, {}, none).value_or(made.linked.document),
                  LatePlaces(std::move(made.linked.origins)), currentFile(base)};
  located.version = versionOf(located.document.openapi.value_or("")).value_or(kNewestVersion);
  if (!takeInFiles(located, made.lowered, out))
    return {};
  return Compared{"the C++", std::move(located.document), std::move(located.places)};
}

namespace {

std::vector<diff::Change> changesBetween(const Compared &base, const Compared &revision,
                                         unsigned jobs) {
  std::optional<diff::Side> sides[2];
  forEachIndex(2, jobs,
               [&](std::size_t at) { sides[at].emplace((at ? revision : base).document); });
  std::vector<diff::Change> changes = diff::compare(*sides[0], *sides[1]);
  // With the first question a document's places are looked through; the changes ask for theirs.
  if (!changes.empty())
    forEachIndex(2, jobs, [&](std::size_t at) { (at ? revision : base).places.find(""); });
  return changes;
}

} // namespace

report::Report reportOf(Compared &base, Compared &revision, const DiffSettings &settings,
                        const std::string &today, unsigned jobs) {
  diff::Policy policy{settings.levels, {}, today};
  for (const Accepted &accepted : settings.accepted)
    policy.accepted.push_back(accepted.acceptance);
  if (base.document.openapi != revision.document.openapi) {
    raiseKept(base.document);
    raiseKept(revision.document);
  }
  report::Report report;
  report.base = base.side();
  report.revision = revision.side();
  report.programVersion = OAPI_GEN_VERSION;
  report.judgement =
      diff::judge(changesBetween(base, revision, jobs), policy, base.places, revision.places);
  return report;
}

} // namespace oapigen::tool
