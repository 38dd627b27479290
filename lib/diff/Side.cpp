// Objects by their addresses, for the way back to their pointers; what refers to what.
#include "diff/Side.h"

#include "diff/Equal.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

constexpr unsigned kMaxHops = 32;
constexpr std::string_view kPathItems = "/components/pathItems";

const void *addressOf(const ConstObjectPointer &object) {
  return std::visit([](auto *each) -> const void * { return each; }, object);
}

std::size_t hashOf(const void *object, std::size_t type) {
  return (reinterpret_cast<std::uintptr_t>(object) + type) * 0x9e3779b97f4a7c15 >> 32;
}

/// References among the parts of a schema, and their parts.
void addParts(const Side &side, const Schema &child, std::set<const Schema *> &parents) {
  for (const Schema &part : child.allOf) {
    if (const Schema *parent = part.ref ? side.target(*part.ref) : nullptr;
        parent && parents.insert(parent).second)
      addParts(side, *parent, parents);
    addParts(side, part, parents);
  }
}

/// The parts are those of Shape.
void addAccess(const Side &side, const Schema &schema, Schemas &seen, Side::Access &access) {
  if (std::find(seen.begin(), seen.end(), &schema) != seen.end())
    return;
  seen.push_back(&schema);
  access.isReadOnly |= schema.readOnly.value_or(false);
  access.isWriteOnly |= schema.writeOnly.value_or(false);
  if (const Schema *target = schema.ref ? side.target(*schema.ref) : nullptr)
    addAccess(side, *target, seen, access);
  for (const Schema &part : schema.allOf)
    addAccess(side, part, seen, access);
  for (const List<Schema> *choice : {&schema.oneOf, &schema.anyOf})
    if (const Schema *sole = soleAlternative(*choice))
      addAccess(side, *sole, seen, access);
}

} // namespace

Side::Side(const OpenAPI &document)
    : document_(document), index_(document), slots_(index_.all().size()) {
  std::vector<const PathItem *> references;
  for (std::size_t at = 0; at != index_.all().size(); ++at) {
    const Index::Entry &entry = index_.all()[at];
    slots_.insert(hashOf(addressOf(entry.object), entry.object.index()), at);
    if (auto *item = std::get_if<const PathItem *>(&entry.object); item && (*item)->ref)
      references.push_back(*item);
  }
  for (const PathItem *item : references)
    addUser(*item);
}

const Index::Entry &Side::entryOf(const void *object, std::size_t type) const {
  const auto &entries = index_.all();
  const auto found = slots_.find(hashOf(object, type), [&](std::size_t at) {
    return entries[at].object.index() == type && addressOf(entries[at].object) == object;
  });
  return entries.at(found.value_or(entries.size()));
}

/// A component that only refers to another one is no user, and one that has its own users can't
/// give another one its name.
void Side::addUser(const PathItem &item) {
  const std::string user = pointerOf(item);
  if (parentPointer(user) == kPathItems)
    return;
  const bool hasName = !user.starts_with(kPathItems);
  const PathItem *next = &item;
  for (unsigned hops = 0; next->ref && hops != kMaxHops; ++hops) {
    next = index_.resolve<PathItem>(*next->ref);
    if (!next)
      return;
    auto [found, isNew] = users_.try_emplace(pointerOf(*next));
    if (isNew && hasName)
      found->second = user;
    else
      found->second.reset();
  }
}

bool Side::leadsOut(const std::string &reference) const {
  const std::optional<std::string> pointer = localPointer(reference);
  return !pointer || !index_.find(*pointer);
}

const Schema *Side::target(const std::string &reference) const {
  const Schema *schema = index_.resolve<Schema>(reference);
  return schema ? schema : index_.named(reference);
}

const Schema *Side::mapped(const std::string &value) const {
  const Schema *schema = target(value);
  return schema ? schema : index_.find<Schema>(childPointer("/components/schemas", value));
}

const Schema &Side::meantBy(const Schema &schema) const {
  const Schema *meant = &schema;
  for (unsigned hops = 0; hops != kMaxHops && onlyRefers(*meant); ++hops) {
    const Schema *next = target(*meant->ref);
    if (!next)
      break;
    meant = next;
  }
  return *meant;
}

Side::Access Side::accessOf(const Schema &schema) const {
  if (!schema.ref && schema.allOf.empty() && schema.oneOf.empty() && schema.anyOf.empty())
    return {schema.readOnly.value_or(false), schema.writeOnly.value_or(false)};
  auto [found, isNew] = access_.try_emplace(&schema);
  if (isNew) {
    Schemas seen;
    addAccess(*this, schema, seen, found->second);
  }
  return found->second;
}

const std::set<const Schema *> &Side::parentsOf(const Schema &child) const {
  auto [found, isNew] = parents_.try_emplace(&child);
  if (isNew)
    addParts(*this, child, found->second);
  return found->second;
}

const PathItem &Side::itemOf(const PathItem &item) const {
  const PathItem *found = &item;
  for (unsigned hops = 0; found->ref && hops != kMaxHops; ++hops) {
    const PathItem *target = index_.resolve<PathItem>(*found->ref);
    if (!target)
      break;
    found = target;
  }
  return *found;
}

const std::string *Side::onlyUserOf(const std::string &pointer) const {
  auto found = users_.find(pointer);
  return found == users_.end() || !found->second ? nullptr : &*found->second;
}

} // namespace oapigen::diff
