// Paths, webhooks and callbacks: path items under the same names, and the operations in them.
#include "diff/Messages.h"
#include "diff/Pairing.h"
#include "diff/Words.h"
#include "support/Ascii.h"
#include "support/PathTemplate.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

struct Entry {
  std::string name;
  const PathItem *stated; ///< As it stands there, perhaps a reference with words of its own.
  const PathItem *item;   ///< What it means.
};

/// By the path without the names of its variables.
using Entries = std::map<std::string, Entry>;

Entries entriesOf(const Side &side, const NamedMap<PathItem> &items) {
  Entries result;
  for (const auto &[name, item] : items)
    result.try_emplace(name.starts_with('/') ? readTemplate(name).shape : name,
                       Entry{name, &item, &side.itemOf(item)});
  return result;
}

/// Method → operation, in the specification's order, the further ones behind.
std::vector<std::pair<std::string, const Operation *>> operationsOf(const PathItem &item) {
  std::vector<std::pair<std::string, const Operation *>> result;
  for (std::string_view method : methodNames())
    if (const Box<Operation> &operation = *operationOf(item, method))
      result.emplace_back(method, &*operation);
  for (const auto &[method, operation] : item.additionalOperations)
    result.emplace_back(method, &operation);
  return result;
}

const Operation *find(const PathItem &item, const std::string &method) {
  for (const auto &[each, operation] : operationsOf(item))
    if (each == method)
      return operation;
  return nullptr;
}

/// "POST"; further methods are written as they are sent.
std::string inWords(const PathItem &item, const std::string &method) {
  return item.additionalOperations.contains(method) ? method : inUpperCase(method);
}

/// Operations of paths say more about their end.
Kind addedKind(const ItemKinds &kinds, const Lifecycle &now) {
  if (kinds.added != OperationAdded || !now.isDeprecated)
    return kinds.added;
  return now.sunset.empty() ? DeprecatedOperationAdded : SunsetOperationAdded;
}
Kind removedKind(const ItemKinds &kinds, const Lifecycle &old) {
  if (kinds.removed != OperationRemoved || !old.isDeprecated)
    return kinds.removed;
  return old.sunset.empty() ? DeprecatedOperationRemoved : SunsetOperationRemoved;
}

/// The operation in words, by the name that its item has here, wherever the item itself stands.
std::string useOf(const Side &side, const std::string &owner, const Entry &entry,
                  const std::string &method) {
  std::string pointer = childPointer(owner, entry.name);
  if (!operationOf(*entry.item, method))
    appendToken(pointer, std::string_view("additionalOperations"));
  return wordsFor(side, childPointer(pointer, method));
}

/// `near`: what stands above it on the other side.
void reportAdded(Comparison &comparison, const Operation &operation, const std::string &near,
                 std::string use, const ItemKinds &kinds) {
  const std::string &pointer = comparison.revision().pointerOf(operation);
  comparison.enter(std::move(use));
  const Lifecycle lifecycle = lifecycleOf(operation);
  comparison.added(addedKind(kinds, lifecycle), Direction::None, {near, pointer}, pointer,
                   {"", "", lifecycle.sunset});
  comparison.enter("");
}

void reportRemoved(Comparison &comparison, const Operation &operation, const std::string &near,
                   std::string use, const ItemKinds &kinds) {
  const std::string &pointer = comparison.base().pointerOf(operation);
  comparison.enter(std::move(use));
  const Lifecycle lifecycle = lifecycleOf(operation);
  comparison.removed(removedKind(kinds, lifecycle), Direction::None, {pointer, near}, pointer,
                     {"", lifecycle.sunset, ""});
  comparison.enter("");
}

/// A request of another method is the same event: it is known by the name of the item. False: the
/// items have several operations, or the same one.
bool compareMethods(Comparison &comparison, const Entry &base, const Entry &revision,
                    const Spot &owner, const ItemKinds &kinds) {
  const auto before = operationsOf(*base.item), after = operationsOf(*revision.item);
  if (!kinds.method || before.size() != 1 || after.size() != 1 ||
      before.front().first == after.front().first)
    return false;
  const auto &[oldMethod, old] = before.front();
  const auto &[newMethod, now] = after.front();
  const std::string use = useOf(comparison.revision(), owner.revision, revision, newMethod);
  comparison.enter(use);
  comparison.added(
      *kinds.method, Direction::None,
      {comparison.base().pointerOf(*old), comparison.revision().pointerOf(*revision.item)},
      comparison.revision().pointerOf(*now),
      {"", inWords(*base.item, oldMethod), inWords(*revision.item, newMethod)}, false);
  compareOperations(comparison, {*old, *base.item, base.name},
                    {*now, *revision.item, revision.name}, use, kinds.isFromServer);
  return true;
}

void compareItem(Comparison &comparison, const Entry &base, const Entry &revision,
                 const Spot &owner, const ItemKinds &kinds) {
  const Spot spot = comparison.spotOf(*base.item, *revision.item);
  compareWords(comparison, *base.item, *revision.item);
  if (base.stated != base.item && revision.stated != revision.item)
    compareWords(comparison, *base.stated, *revision.stated);
  if (compareMethods(comparison, base, revision, owner, kinds))
    return comparison.enter("");
  for (const auto &[method, operation] : operationsOf(*revision.item))
    if (const Operation *old = find(*base.item, method))
      compareOperations(
          comparison, {*old, *base.item, base.name}, {*operation, *revision.item, revision.name},
          useOf(comparison.revision(), owner.revision, revision, method), kinds.isFromServer);
    else
      reportAdded(comparison, *operation, spot.base,
                  useOf(comparison.revision(), owner.revision, revision, method), kinds);
  for (const auto &[method, operation] : operationsOf(*base.item))
    if (!find(*revision.item, method))
      reportRemoved(comparison, *operation, spot.revision,
                    useOf(comparison.base(), owner.base, base, method), kinds);
  comparison.enter("");
}

/// Tells of what moved, and gives it its new key: what is written alike, and then what is left
/// where nothing else is.
void renameMoved(Comparison &comparison, Entries &before, const Entries &after, const Spot &owner,
                 Kind kind) {
  std::vector<std::string> gone, come;
  for (const auto &[key, entry] : before)
    if (!after.contains(key))
      gone.push_back(key);
  for (const auto &[key, entry] : after)
    if (!before.contains(key))
      come.push_back(key);
  auto pairs = takePairs(gone, come, [&](const std::string &old, const std::string &now) {
    return *before.at(old).item == *after.at(now).item;
  });
  if (gone.size() == 1 && come.size() == 1)
    pairs.emplace_back(gone.front(), come.front());
  for (const auto &[old, now] : pairs) {
    const Entry &to = after.at(now);
    auto from = before.extract(old);
    from.key() = now;
    const auto operations = operationsOf(*to.item);
    comparison.enter(operations.empty() ? ""
                                        : useOf(comparison.revision(), owner.revision, to,
                                                operations.front().first));
    comparison.changed(
        kind, Direction::None,
        {childPointer(owner.base, from.mapped().name), childPointer(owner.revision, to.name)}, "",
        {"", from.mapped().name, to.name});
    comparison.enter("");
    before.insert(std::move(from));
  }
}

} // namespace

void compareItems(Comparison &comparison, const NamedMap<PathItem> &base,
                  const NamedMap<PathItem> &revision, const Spot &owner, const ItemKinds &kinds) {
  Entries before = entriesOf(comparison.base(), base);
  const Entries after = entriesOf(comparison.revision(), revision);
  if (kinds.moved)
    renameMoved(comparison, before, after, owner, *kinds.moved);
  for (const auto &[key, entry] : after)
    if (auto old = before.find(key); old != before.end())
      compareItem(comparison, old->second, entry, owner, kinds);
    else
      for (const auto &[method, operation] : operationsOf(*entry.item))
        reportAdded(comparison, *operation, owner.base,
                    useOf(comparison.revision(), owner.revision, entry, method), kinds);
  for (const auto &[key, entry] : before)
    if (!after.contains(key))
      for (const auto &[method, operation] : operationsOf(*entry.item))
        reportRemoved(comparison, *operation, owner.revision,
                      useOf(comparison.base(), owner.base, entry, method), kinds);
}

} // namespace oapigen::diff
