// Collects the cases of diagnostics from the golden sources and the transcripts.
#include "reference/Cases.h"

#include "support/Files.h"
#include "text/Utf8.h"

#include <algorithm>
#include <regex>

namespace oapigen::test {
namespace {

using Examples = std::map<std::string, docs::DiagnosticExample>;

void add(const std::string &id, std::string language, const std::string &text, Examples &found) {
  if (text.find('[' + id + ']') != text.npos)
    found.try_emplace(id, docs::DiagnosticExample{std::move(language), repairUtf8(text)});
}

/// A line of a transcript for readers: what may be anything there is left out.
std::string readable(std::string line) {
  constexpr std::string_view kGlob = " (glob)";
  if (!line.ends_with(kGlob))
    return line;
  line.resize(line.size() - kGlob.size());
  return std::regex_replace(line, std::regex(R"(\*)"), "…");
}

void addSource(const fs::path &file, Examples &found) {
  std::string id = file.stem().string(), text = readFile(file);
  std::replace(id.begin(), id.end(), '_', '-');
  constexpr std::string_view kFlags = "// flags:";
  if (text.starts_with(kFlags))
    text.replace(0, kFlags.size(), "// oapi-gen generate");
  add(id, "cpp", text, found);
}

/// A part begins with a line "<id>:", and has its commands and their output, indented, behind it.
void addSession(const fs::path &file, Examples &found) {
  static const std::regex heading("([a-z]+(-[a-z0-9]+)*):");
  std::string id, session;
  for (const std::string &line : linesOf(readFile(file))) {
    std::smatch match;
    if (line.starts_with("  ")) {
      session += readable(line.substr(2)) + '\n';
      continue;
    }
    if (line.empty())
      continue;
    add(id, "console", session, found);
    session.clear();
    id = std::regex_match(line, match, heading) ? match[1].str() : "";
  }
  add(id, "console", session, found);
}

} // namespace

Examples diagnosticCases(const std::string &tests) {
  Examples found;
  for (const fs::path &file : filesIn(fs::path(tests) / "golden/diagnostics", {".hpp", ".cpp"}))
    addSource(file, found);
  for (const fs::path &file : filesIn(fs::path(tests) / "transcripts", {".txt"}))
    addSession(file, found);
  return found;
}

} // namespace oapigen::test
