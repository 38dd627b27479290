// The report as a comment at a pull request, in the Markdown of GitHub, which GitLab and Gitea read
// as well. Texts of the documents are shown as they are: nothing in them is markup, an address or a
// mention.
#include "report/Words.h"
#include "support/Ascii.h"

#include <algorithm>

namespace oapigen::report {
namespace {

using diff::Finding;
using diff::Level;

/// Whether the text ends with what begins an address without a scheme, before its dot.
bool endsWithWww(std::string_view text) {
  return text.size() >= 3 && inLowerCase(text.substr(text.size() - 3)) == "www";
}

/// Marks that would mean something inside a line. Mentions and numbers of issues are looked for
/// after the marks were read: a comment between their two parts hides them.
std::string escaped(std::string_view raw) {
  std::string text;
  for (char c : oneLine(raw)) {
    if (std::string_view("\\`*_[]<>#~&$:").find(c) != std::string_view::npos ||
        (c == '.' && endsWithWww(text)))
      text += '\\';
    text += c;
    if (c == '@' || c == '#')
      text += "<!-- -->";
  }
  return text;
}

/// A span of code: its fence is longer than any row of backticks inside.
std::string code(std::string_view raw) {
  const std::string text = oneLine(raw);
  std::size_t longest = 0, row = 0;
  for (char c : text)
    longest = std::max(longest, row = c == '`' ? row + 1 : 0);
  const std::string fence(longest + 1, '`');
  return longest ? fence + ' ' + text + ' ' + fence : fence + text + fence;
}

/// The name of a document in the head, which has room for this many bytes of it.
std::string shortNameOf(const Side &side) {
  constexpr std::size_t kLongest = 200;
  std::string name = oneLine(nameOf(side));
  if (name.size() <= kLongest)
    return name;
  std::size_t end = kLongest;
  while ((static_cast<unsigned char>(name[end]) & 0xC0) == 0x80)
    --end;
  return name.substr(0, end) + "…";
}

/// "At `new`, was at `old`". What is gone has no new place and what is new no old one: the nearest
/// one would be that of something else, such as all paths.
std::string placesOf(const Finding &finding) {
  const std::string &base = finding.change.base, &revision = finding.change.revision;
  std::string now = placeOf(finding.revision), old = placeOf(finding.base);
  if (base.starts_with(revision + '/') && !old.empty())
    now.clear();
  else if (revision.starts_with(base + '/') && !now.empty())
    old.clear();
  if (now.empty())
    return old.empty() ? "" : "Was at " + code(old);
  return "At " + code(now) + (old.empty() ? "" : ", was at " + code(old));
}

std::string itemOf(const Finding &finding) {
  const std::string &subject = finding.change.subject;
  std::string text = "- ";
  if (!subject.empty())
    text += "**" + escaped(subject) + "**: ";
  text += escaped(statementOf(finding)) + "  \n  " + std::string(finding.rule->reason) + ' ' +
          code(finding.rule->id);
  if (finding.accepted)
    text += "  \n  Accepted: " + escaped(finding.accepted->reason) +
            (finding.accepted->until.empty() ? "" : ", until " + escaped(finding.accepted->until));
  if (const std::string uses = usesOf(finding, code); !uses.empty())
    text += "  \n  " + asSentence(uses);
  if (const std::string places = placesOf(finding); !places.empty())
    text += "  \n  " + places;
  return text + "  \n  Fingerprint " + code(finding.fingerprint) + '\n';
}

/// Findings under one heading; those that do not change anything for clients are folded away.
struct Section {
  std::string title;
  std::vector<const Finding *> findings;
  bool isFolded;

  std::string begin() const {
    const std::string head = title + " (" + std::to_string(findings.size()) + ')';
    return isFolded ? "\n<details><summary>" + head + "</summary>\n\n" : "\n#### " + head + "\n\n";
  }
  std::string end() const { return isFolded ? "\n</details>\n" : ""; }
};

/// Room for the heads and ends of all sections, and for what says how many findings were left out.
constexpr std::size_t kReserve = 1000;

/// Adds the items that there is room for: one that is too long makes way for those behind it.
void add(const Section &section, std::string &text) {
  text += section.begin();
  std::size_t shown = 0;
  for (const Finding *finding : section.findings) {
    const std::string item = itemOf(*finding);
    if (text.size() + item.size() + kReserve > kLongestComment)
      continue;
    text += item;
    ++shown;
  }
  if (const std::size_t left = section.findings.size() - shown)
    text += "\n… and " + std::to_string(left) +
            " more, left out because a comment has no room for them\n";
  text += section.end();
}

} // namespace

std::string renderMarkdown(const Report &report) {
  std::string text = "### " + conclusionOf(report) + "\n\n" + code(shortNameOf(report.base)) +
                     " → " + code(shortNameOf(report.revision)) + '\n';
  std::vector<Section> sections;
  for (Level level : kLevels)
    sections.push_back({titleOf(level), findingsOf(report, level), level == Level::Safe});
  sections.push_back({"Accepted", acceptedOf(report), true});
  for (const Section &section : sections)
    if (!section.findings.empty())
      add(section, text);
  return text;
}

} // namespace oapigen::report
