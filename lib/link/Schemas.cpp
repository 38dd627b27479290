// Schema entries → components/schemas. A name belongs to one type, and a type has one definition.
#include "link/Parts.h"

#include "model/Pointer.h"

#include <set>

namespace oapigen {
namespace {

/// The entries of one name, in canonical order; the first one gets the name.
using SameName = std::vector<const SchemaEntry *>;

void reportOtherTypes(const SameName &entries, Diagnostics &out) {
  const SchemaEntry &first = *entries.front();
  std::set<std::string> seen = {first.type};
  for (const SchemaEntry *entry : entries)
    if (seen.insert(entry->type).second)
      out.report(Problem::NameConflict, entry->where,
                 {{"type", entry->type}, {"other", first.type}, {"name", entry->name}},
                 {{first.where, "'" + first.type + "' is declared here"}});
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

void linkSchemas(const std::vector<const SchemaEntry *> &entries, Linked &linked,
                 Diagnostics &out) {
  std::map<std::string, SameName> byName;
  for (const SchemaEntry *entry : entries)
    byName[entry->name].push_back(entry);
  for (const auto &[name, same] : byName) {
    reportOtherTypes(same, out);
    reportOtherDefinitions(same, out);
    const SchemaEntry &first = *same.front();
    ensure(linked.document.components).schemas.set(name, first.schema);
    addOrigins(linked.origins, childPointer("/components/schemas", name), first.where,
               first.origins);
  }
}

} // namespace oapigen
