// The report as JUnit's XML, which most CI services show as a table of tests.
#include "report/Words.h"

namespace oapigen::report {
namespace {

using diff::Finding;

/// Some characters and wrong bytes have no place in XML 1.0 at all: oneLine() takes them out.
std::string escaped(std::string_view text) {
  std::string out;
  for (char c : oneLine(text))
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else
      out += c;
  return out;
}

std::string attribute(std::string_view name, std::string_view value) {
  return ' ' + std::string(name) + "=\"" + escaped(value) + '"';
}

/// What there is to say of a finding besides its message, a line each.
std::string detailsOf(const Finding &finding) {
  std::string text = escaped(finding.rule->reason) + '\n';
  auto add = [&](std::string_view word, const std::string &what) {
    if (!what.empty())
      text += std::string(word) + (word.empty() ? "" : " ") + escaped(what) + '\n';
  };
  add("", usesOf(finding, [](const std::string &use) { return use; }));
  add("at", placeOf(finding.revision));
  add("was at", placeOf(finding.base));
  add("fingerprint", finding.fingerprint);
  return text;
}

std::string caseOf(const Finding &finding, Threshold failOn) {
  std::string text =
      "    <testcase" +
      attribute("classname", std::string(nameOf(finding.level)) + '.' + finding.rule->id) +
      attribute("name", finding.message) + ">\n";
  if (finding.accepted)
    text +=
        "      <skipped" + attribute("message", "accepted: " + finding.accepted->reason) + "/>\n";
  if (fails(finding, failOn))
    text += "      <failure" + attribute("message", finding.message) +
            attribute("type", finding.rule->id) + '>' + detailsOf(finding) + "</failure>\n";
  else
    text += "      <system-out>" + detailsOf(finding) + "</system-out>\n";
  return text + "    </testcase>\n";
}

} // namespace

// Without any finding there is still a test that has passed: services take none for a mistake.
std::string renderJunit(const Report &report) {
  std::string cases;
  std::size_t failures = 0;
  for (const Finding &finding : report.judgement.findings) {
    cases += caseOf(finding, report.failOn);
    failures += fails(finding, report.failOn) ? 1 : 0;
  }
  if (report.judgement.findings.empty())
    cases = "    <testcase classname=\"safe\" name=\"no changes\"/>\n";
  const std::size_t tests = std::max<std::size_t>(report.judgement.findings.size(), 1);
  const std::string counts = attribute("tests", std::to_string(tests)) +
                             attribute("failures", std::to_string(failures)) +
                             attribute("errors", "0");
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" + counts + ">\n  <testsuite" +
         attribute("name", nameOf(report.base) + " → " + nameOf(report.revision)) + counts +
         attribute("skipped", std::to_string(acceptedOf(report).size())) + ">\n" + cases +
         "  </testsuite>\n</testsuites>\n";
}

} // namespace oapigen::report
