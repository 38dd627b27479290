// Schema entries → components/schemas. A name belongs to one type, and a type has one definition.
#include "link/Parts.h"

#include "model/Pointer.h"

#include <set>

namespace oapigen {
namespace {

/// The entries of one name, in canonical order; the first one gets the name.
using SameName = std::vector<const SchemaEntry *>;

/// The namespaces and classes around a type.
std::string_view scopeOf(std::string_view type) {
  type = type.substr(0, type.find('<'));
  const std::size_t end = type.rfind("::");
  return end == type.npos ? "" : type.substr(0, end);
}

/// Two in one scope have one name because an attribute says so.
Diagnostic sameName(const SchemaEntry &entry, const SchemaEntry &first) {
  Diagnostic told = diagnose(Problem::NameConflict, entry.where,
                             {{"type", entry.type}, {"other", first.type}, {"name", entry.name}},
                             {{first.where, "'" + first.type + "' is declared here"}});
  if (scopeOf(entry.type) == scopeOf(first.type))
    told.hint = "give one of them another name with [[api::name(\"…\")]]";
  return told;
}

void reportOtherTypes(const SameName &entries, Diagnostics &out) {
  const SchemaEntry &first = *entries.front();
  std::set<std::string> seen = {first.type};
  for (const SchemaEntry *entry : entries)
    if (seen.insert(entry->type).second)
      out.add(sameName(*entry, first));
}

/// A type whose definition depends on the unit that reads it: C++'s one-definition rule is broken.
void reportOtherDefinitions(const SameName &entries, Diagnostics &out) {
  std::map<std::string, const SchemaEntry *> firstOfType;
  std::set<std::string> reported;
  for (const SchemaEntry *entry : entries) {
    const SchemaEntry &first = *firstOfType.emplace(entry->type, entry).first->second;
    if (entry->schema == first.schema || !reported.insert(entry->type).second)
      continue;
    out.report(Problem::DefinitionConflict, entry->where, {{"type", entry->type}},
               {{first.where, "the other definition is here"}});
  }
}

} // namespace

void addOrigins(Origins &origins, const std::string &pointer, const Where &where,
                const Origins &relative) {
  origins[pointer] = where;
  for (const auto &[tail, place] : relative)
    origins[pointer + tail] = place;
}

void settleSchemas(std::vector<SchemaEntry> &entries, Diagnostics &out) {
  std::map<std::string_view, SameName> byName;
  for (const SchemaEntry &entry : entries)
    byName[entry.name].push_back(&entry);
  for (const auto &[name, same] : byName) {
    reportOtherTypes(same, out);
    reportOtherDefinitions(same, out);
  }
  std::set<const SchemaEntry *> firsts;
  for (const auto &[name, same] : byName)
    firsts.insert(same.front());
  std::erase_if(entries, [&](const SchemaEntry &entry) { return !firsts.contains(&entry); });
}

void linkSchemas(std::vector<SchemaEntry> entries, Linked &linked) {
  for (SchemaEntry &entry : entries) {
    ensure(linked.document.components).schemas.set(entry.name, std::move(entry.schema));
    addOrigins(linked.origins, childPointer("/components/schemas", entry.name), entry.where,
               entry.origins);
  }
}

} // namespace oapigen
