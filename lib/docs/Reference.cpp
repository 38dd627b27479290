// Takes the embedded pages apart: a heading of the second level begins an entry, but on the page of
// types it is a library, and each type in the first column of its table is an entry; on that of
// changes each rule that a section lists is.
#include "docs/Reference.h"

#include "docs/Terminal.h"
#include "docs/TypeUses.h"
#include "support/Spelling.h"

#include <algorithm>
#include <set>

namespace oapigen::docs {
namespace {

constexpr std::string_view kTypes = "types", kChanges = "changes";
constexpr std::string_view kStandIns =
    "`Item`, `Circle`, `Square` and `Error` stand for classes of yours, `Color` for an enum.\n";

std::vector<std::string_view> linesOf(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t end; !text.empty(); text.remove_prefix(end)) {
    end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
  }
  return lines;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\n'))
    text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\n'))
    text.remove_suffix(1);
  return text;
}

/// "std::vector" of "std::vector<Item>", "Item[3]" of itself: brackets mean something there.
std::string_view withoutArguments(std::string_view type) {
  return trimmed(type.substr(0, type.find('<')));
}

std::vector<Entry> sectionsOf(const Page &page) {
  std::vector<Entry> found;
  bool isCode = false;
  for (std::string_view line : linesOf(page.text)) {
    isCode ^= line.starts_with("```");
    if (!isCode && line.starts_with("## "))
      found.push_back({std::string(page.name), std::string(trimmed(line.substr(3))), ""});
    else if (!found.empty())
      found.back().text += line;
  }
  for (Entry &entry : found)
    entry.text = std::string(trimmed(entry.text)) + '\n';
  return found;
}

/// The code spans of a table's cell.
std::vector<std::string> spansIn(std::string_view cell) {
  std::vector<std::string> spans;
  for (std::size_t from; (from = cell.find('`')) != cell.npos;) {
    const std::size_t to = std::min(cell.find('`', from + 1), cell.size());
    spans.emplace_back(cell.substr(from + 1, to - from - 1));
    cell.remove_prefix(std::min(to + 1, cell.size()));
  }
  return spans;
}

/// "| `a`, `b` | what |" → an entry for each of a and b.
void addTypes(const Entry &library, std::string_view line, std::vector<Entry> &found) {
  if (!line.starts_with("| `"))
    return;
  const std::size_t middle = line.find(" | ");
  std::string_view what = trimmed(line.substr(middle + 3));
  what = trimmed(what.substr(0, what.size() - 1));
  for (const std::string &type : spansIn(line.substr(0, middle)))
    found.push_back({std::string(kTypes), type,
                     library.name + ". In the document: " + std::string(what) + "\n\n" +
                         std::string(kStandIns)});
}

/// "- `rule`: …" → an entry for the rule, which tells of the whole kind of change.
void addRule(const Entry &change, std::string_view line, std::vector<Entry> &found) {
  if (line.starts_with("- `"))
    found.push_back({std::string(kChanges), spansIn(line).front(), change.text});
}

bool names(const Entry &entry, std::string_view word, bool anyNamespace) {
  if (entry.name == word)
    return true;
  if (entry.kind != kTypes)
    return anyNamespace && unqualified(entry.name) == word;
  if (entry.name.ends_with("::…"))
    return word.starts_with(std::string_view(entry.name).substr(0, entry.name.rfind("…")));
  const std::string_view type = withoutArguments(entry.name);
  return type == withoutArguments(word) ||
         (anyNamespace && unqualified(type) == withoutArguments(word));
}

std::vector<const Entry *> matching(std::string_view word, bool anyNamespace) {
  std::vector<const Entry *> found;
  for (const Entry &entry : entries())
    if (names(entry, word, anyNamespace))
      found.push_back(&entry);
  return found;
}

} // namespace

const std::vector<Entry> &entries() {
  static const std::vector<Entry> all = [] {
    std::vector<Entry> found;
    for (const Page &page : pages())
      for (const Entry &section : sectionsOf(page))
        if (page.name != kTypes && page.name != kChanges)
          found.push_back(section);
        else
          for (std::string_view line : linesOf(section.text))
            page.name == kTypes ? addTypes(section, line, found) : addRule(section, line, found);
    return found;
  }();
  return all;
}

std::vector<const Entry *> findEntries(std::string_view word) {
  word = trimmed(word);
  while (word.starts_with('[') && word.ends_with(']')) // [[api::get]], or an id behind a message.
    word = trimmed(word.substr(1, word.size() - 2));
  if (word.starts_with("api::"))
    word = word.substr(5, word.find('(') - 5);
  for (bool anyNamespace : {false, true})
    if (std::vector<const Entry *> found = matching(word, anyNamespace); !found.empty())
      return found;
  return {};
}

std::string suggestEntry(std::string_view misspelt) {
  std::vector<std::string_view> names;
  for (const Entry &entry : entries())
    names.push_back(entry.kind == kTypes ? withoutArguments(entry.name) : entry.name);
  return std::string(nearest(misspelt.substr(0, misspelt.find('<')), names));
}

std::string listOfEntries(std::size_t width) {
  std::string text;
  for (const Page &page : pages()) {
    std::string name(page.name);
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
    text += (text.empty() ? "" : "\n") + name + ":\n";
    std::set<std::string_view> listed;
    std::string names;
    for (const Entry &entry : entries()) {
      if (entry.kind != page.name)
        continue;
      if (entry.kind != kTypes && entry.kind != kChanges)
        text += listLine(entry.name, entry.text.substr(0, entry.text.find('\n')), width);
      else if (auto shown = withoutArguments(entry.name); listed.insert(shown).second)
        names += (names.empty() ? "" : ", ") + std::string(shown);
    }
    if (!names.empty())
      text += wrapped(names, 2, width);
  }
  return text;
}

} // namespace oapigen::docs
