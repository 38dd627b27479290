// What is said of a path or webhook that no operation has: left out, with a warning unless its
// operation is hidden.
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

/// The routes whose operations are hidden.
std::set<std::string> hiddenNames(const std::vector<HiddenRoute> &routes, EntryKind kind) {
  std::set<std::string> names;
  for (const HiddenRoute &route : routes)
    if (route.kind == kind)
      names.insert(route.route);
  return names;
}

/// A path with other names of variables, else the shortest one that goes on before it, with a
/// prefix; else one that is spelt alike.
std::string similar(const std::string &name, const std::set<std::string> &used) {
  const std::string shape = readTemplate(name).shape;
  const std::string *longer = nullptr;
  for (const std::string &one : used) {
    const std::string other = readTemplate(one).shape;
    if (other == shape)
      return one;
    if (name.starts_with('/') && other.ends_with(shape) && (!longer || one.size() < longer->size()))
      longer = &one;
  }
  if (longer)
    return *longer;
  const std::vector<std::string_view> candidates(used.begin(), used.end());
  return std::string(nearest(name, candidates));
}

/// One of the two sections that operations have: which names are used there.
struct Section {
  std::string pointer, what;
  std::set<std::string> used, hidden;
};

void erase(const std::string &name, const std::string &section, Items &items, Origins &origins) {
  items.erase(name);
  const std::string pointer = childPointer(section, name);
  origins.erase(pointer);
  origins.erase(origins.lower_bound(pointer + "/"), origins.lower_bound(pointer + "0"));
}

} // namespace

void dropUnusedItems(const Fragment &all, const OpenAPI &under, Linked &linked, Diagnostics &out) {
  OpenAPI &document = linked.document;
  const Section paths = {"/paths", "path", usedNames(pathsOf(document), pathsOf(under)),
                         hiddenNames(all.hidden, EntryKind::Path)};
  const Section webhooks = {"/webhooks", "webhook", usedNames(document.webhooks, under.webhooks),
                            hiddenNames(all.hidden, EntryKind::Webhook)};
  auto drop = [&](const DocumentEntry &entry, const Section &section, const std::string &name,
                  Items &items) {
    if (section.used.contains(name))
      return;
    if (!section.hidden.contains(name))
      out.report(Problem::PathItemUnused, entry.whereOf(childPointer(section.pointer, name)),
                 {{"what", section.what + " '" + name + "'"},
                  {"suggestion", similar(name, section.used)}});
    erase(name, section.pointer, items, linked.origins);
  };
  for (const DocumentEntry &entry : all.document) {
    for (const auto &[path, item] : pathsOf(entry.part))
      drop(entry, paths, path, document.paths->items);
    for (const auto &[event, item] : entry.part.webhooks)
      drop(entry, webhooks, event, document.webhooks);
  }
  if (document.paths && document.paths->items.empty() && document.paths->extensions.empty())
    document.paths.reset();
  if (document.webhooks.empty())
    document.webhooks.reset();
}

} // namespace oapigen
