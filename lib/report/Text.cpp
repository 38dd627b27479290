// The report for people: the conclusion, then a paragraph for each finding, the worst first.
#include "report/Words.h"

namespace oapigen::report {
namespace {

using diff::Finding;
using diff::Level;

/// Parameters of the escape sequence "select graphic rendition".
constexpr std::string_view kBold = "1", kFaint = "2";
std::string_view colorOf(Level level) {
  return level == Level::Breaking ? "1;31" : level == Level::Risky ? "1;33" : "1;32";
}

class TextWriter {
public:
  explicit TextWriter(bool color) : color_(color) {}

  std::string write(const Report &report) {
    text_ = styled(kBold, oneLine(conclusionOf(report)) + '.') + '\n';
    text_ += oneLine(nameOf(report.base)) + " → " + oneLine(nameOf(report.revision)) + '\n';
    for (Level level : kLevels)
      addAll(titleOf(level), colorOf(level), findingsOf(report, level));
    addAll("Accepted", kBold, acceptedOf(report));
    return std::move(text_);
  }

private:
  void addAll(const std::string &title, std::string_view look,
              const std::vector<const Finding *> &findings) {
    if (findings.empty())
      return;
    text_ += '\n' + styled(look, title + ':') + '\n';
    for (const Finding *finding : findings)
      add(*finding);
  }

  void add(const Finding &finding) {
    text_ += "  " + styled(kBold, oneLine(finding.message)) + '\n';
    line("", std::string(finding.rule->reason) + " [" + finding.rule->id + ']');
    if (finding.accepted)
      line("accepted:",
           finding.accepted->reason +
               (finding.accepted->until.empty() ? "" : ", until " + finding.accepted->until));
    line("", usesOf(finding, [](const std::string &use) { return use; }));
    line("at", placeOf(finding.revision));
    line("was at", placeOf(finding.base));
    text_ += styled(kFaint, "    fingerprint " + finding.fingerprint) + '\n';
  }

  void line(std::string_view word, const std::string &text) {
    if (!text.empty())
      text_ += "    " + std::string(word) + (word.empty() ? "" : " ") + oneLine(text) + '\n';
  }

  std::string styled(std::string_view look, const std::string &text) const {
    return color_ ? "\x1b[" + std::string(look) + 'm' + text + "\x1b[0m" : text;
  }

  const bool color_;
  std::string text_;
};

} // namespace

std::string renderText(const Report &report, bool color) {
  return TextWriter(color).write(report);
}

} // namespace oapigen::report
