#include "Cases.h"

#include <set>

namespace oapigen::diff {
namespace {

std::optional<Value> part(const Value &both, std::string_view name) {
  const Value *found = both.asObject() ? both.asObject()->find(name) : nullptr;
  return found ? std::optional(*found) : std::nullopt;
}

} // namespace

void PrintTo(const Case &each, std::ostream *out) {
  *out << each.area << ": " << each.name;
}

std::optional<Kind> Case::kind() const {
  for (const char *prefix : {"", "input-", "output-"})
    if (const Rule *rule = findRule(prefix + name.substr(0, name.find(" ("))))
      return rule->kind;
  return std::nullopt;
}

std::vector<Case> allCases() {
  std::vector<Case> cases;
  std::set<std::filesystem::path> files;
  for (const auto &entry : std::filesystem::directory_iterator(casesFolder() / "cases"))
    files.insert(entry.path());
  for (const std::filesystem::path &file : files) {
    const Value value = valueOf(contents(file), file.filename().string());
    for (const auto &[name, both] : *value.asObject())
      cases.push_back({file.stem().string(), name, part(both, "base"), part(both, "revision")});
  }
  return cases;
}

} // namespace oapigen::diff
