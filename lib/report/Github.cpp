// The report as workflow commands: "::error file=api.hpp,line=3,title=…::…". A runner shows the
// lines that are no commands in its log.
//
// Columns are left out: GitHub counts characters, places are in bytes.
#include "report/Words.h"

namespace oapigen::report {
namespace {

using diff::Finding;
using diff::Level;

std::string_view commandOf(Level level) {
  return level == Level::Breaking ? "error" : level == Level::Risky ? "warning" : "notice";
}

/// As the runner's toolkit escapes: in properties also what separates them.
std::string escaped(std::string_view text, bool isProperty) {
  std::string out;
  for (char c : text)
    if (c == '%')
      out += "%25";
    else if (c == '\r')
      out += "%0D";
    else if (c == '\n')
      out += "%0A";
    else if (c == ':' && isProperty)
      out += "%3A";
    else if (c == ',' && isProperty)
      out += "%2C";
    else
      out += c;
  return out;
}

/// Where the change is now; what is gone, where it was taken away.
std::string commandFor(const Finding &finding, const Side &revision) {
  std::string text = "::" + std::string(commandOf(finding.level)) + ' ';
  if (const Where &where = finding.revision; where.known()) {
    text += "file=" + escaped(fileOf(where, revision), true) + ',';
    if (where.line)
      text += "line=" + std::to_string(where.line) + ',';
  }
  text += "title=" + escaped(titleOf(finding.level) + " change: " + finding.rule->id, true) + "::" +
          escaped(oneLine(finding.message) + "\n" + std::string(finding.rule->reason), false);
  if (const std::string uses = usesOf(finding, [](const std::string &use) { return use; });
      !uses.empty())
    text += escaped("\n" + oneLine(asSentence(uses)), false);
  return text + '\n';
}

} // namespace

std::string renderGithub(const Report &report) {
  std::string text = oneLine(conclusionOf(report)) + '\n';
  for (Level level : kLevels)
    for (const Finding *finding : findingsOf(report, level))
      text += commandFor(*finding, report.revision);
  return text;
}

} // namespace oapigen::report
