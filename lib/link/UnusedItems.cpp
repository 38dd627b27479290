// What is said of a path or webhook that no operation has: left out, with a warning.
//
// Operations come from all fragments and from the base document, so this is found out when they are
// together. A path item that refers to another one has its operations there.
#include "link/Parts.h"

#include "model/Pointer.h"
#include "support/PathTemplate.h"
#include "support/Spelling.h"

#include <set>

namespace oapigen {
namespace {

using Items = NamedMap<PathItem>;

bool isUsed(const PathItem &item) {
  bool isUsed = item.ref || !item.additionalOperations.empty();
  for (std::string_view method : methodNames())
    isUsed = isUsed || operationOf(item, method)->has_value();
  return isUsed;
}

const Items &pathsOf(const OpenAPI &document) {
  static const Items kNone;
  return document.paths ? document.paths->items : kNone;
}

/// The names in one of the two sections that operations have.
std::set<std::string> usedNames(const Items &items, const Items &under) {
  std::set<std::string> names;
  for (const Items *part : {&items, &under})
    for (const auto &[name, item] : *part)
      if (isUsed(item))
        names.insert(name);
  return names;
}

/// A path with other names of variables, else one that is spelt alike.
std::string similar(const std::string &name, const std::set<std::string> &used) {
  for (const std::string &one : used)
    if (readTemplate(one).shape == readTemplate(name).shape)
      return one;
  const std::vector<std::string_view> candidates(used.begin(), used.end());
  return std::string(nearest(name, candidates));
}

void erase(const std::string &name, const std::string &section, Items &items, Origins &origins) {
  items.erase(name);
  const std::string pointer = childPointer(section, name);
  origins.erase(pointer);
  origins.erase(origins.lower_bound(pointer + "/"), origins.lower_bound(pointer + "0"));
}

} // namespace

void dropUnusedItems(const std::vector<const DocumentEntry *> &entries, const OpenAPI &under,
                     Linked &linked, Diagnostics &out) {
  OpenAPI &document = linked.document;
  const std::set<std::string> paths = usedNames(pathsOf(document), pathsOf(under));
  const std::set<std::string> webhooks = usedNames(document.webhooks, under.webhooks);
  auto report = [&](const DocumentEntry &entry, const std::string &what, const std::string &name,
                    const std::set<std::string> &used) {
    out.report(Problem::PathItemUnused, entry.where,
               {{"what", what + " '" + name + "'"}, {"suggestion", similar(name, used)}});
  };
  for (const DocumentEntry *entry : entries) {
    for (const auto &[path, item] : pathsOf(entry->part))
      if (!paths.contains(path)) {
        report(*entry, "path", path, paths);
        erase(path, "/paths", document.paths->items, linked.origins);
      }
    for (const auto &[event, item] : entry->part.webhooks)
      if (!webhooks.contains(event)) {
        report(*entry, "webhook", event, webhooks);
        erase(event, "/webhooks", document.webhooks, linked.origins);
      }
  }
  if (document.paths && document.paths->items.empty() && document.paths->extensions.empty())
    document.paths.reset();
  if (document.webhooks.empty())
    document.webhooks.reset();
}

} // namespace oapigen
