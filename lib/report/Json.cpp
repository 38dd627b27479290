// The report for programs, as schemas/diff.schema.json describes it.
#include "report/Words.h"
#include "text/Text.h"

namespace oapigen::report {
namespace {

using diff::Finding;

/// Adds a member that is left out when there is nothing to say.
void add(Object &to, std::string name, const std::string &text) {
  if (!text.empty())
    to.append(std::move(name), text);
}

Value valueOf(const Side &side) {
  Object out{{"name", side.name}};
  add(out, "version", side.version);
  return out;
}

/// Where a finding is in one of the documents.
Value placeOf(const std::string &pointer, const Where &where) {
  Object out{{"pointer", pointer}};
  add(out, "file", where.file);
  if (where.known() && where.line)
    out.append("line", where.line);
  if (where.known() && where.line && where.column)
    out.append("column", where.column);
  return out;
}

Value valueOf(const Finding &finding) {
  const diff::Change &change = finding.change;
  Object out{{"rule", finding.rule->id},
             {"level", nameOf(finding.level)},
             {"message", finding.message},
             {"reason", finding.rule->reason}};
  add(out, "subject", change.subject);
  add(out, "name", change.name);
  add(out, "before", change.before);
  add(out, "after", change.after);
  if (change.direction != diff::Direction::None)
    out.append("direction", change.direction == diff::Direction::Input ? "input" : "output");
  out.append("operations", Array(change.uses.begin(), change.uses.end()));
  out.append("base", placeOf(change.base, finding.base));
  out.append("revision", placeOf(change.revision, finding.revision));
  out.append("fingerprint", finding.fingerprint);
  if (finding.accepted) {
    Object accepted{{"reason", finding.accepted->reason}};
    add(accepted, "until", finding.accepted->until);
    out.append("accepted", std::move(accepted));
  }
  return out;
}

Value summaryOf(const Report &report) {
  Object out;
  for (diff::Level level : kLevels)
    out.append(std::string(nameOf(level)), report.judgement.count(level));
  out.append("accepted", acceptedOf(report).size());
  out.append("step", nameOf(report.judgement.step));
  out.append("fails", fails(report));
  return out;
}

} // namespace

std::string renderJson(const Report &report) {
  Array findings;
  for (const Finding &finding : report.judgement.findings)
    findings.push_back(valueOf(finding));
  return write(Object{{"base", valueOf(report.base)},
                      {"revision", valueOf(report.revision)},
                      {"summary", summaryOf(report)},
                      {"findings", std::move(findings)}},
               Format::Json);
}

} // namespace oapigen::report
