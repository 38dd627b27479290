// A total order over entries: their place, their names, and only for what is left equal, their
// text.
#include "link/Canonical.h"

#include "model/Write.h"
#include "text/Text.h"

#include <algorithm>
#include <tuple>

namespace oapigen {
namespace {

auto keyOf(const OperationEntry &entry) {
  return std::tie(entry.where, entry.kind, entry.route, entry.method, entry.owner, entry.callback,
                  entry.function);
}
auto keyOf(const SchemaEntry &entry) {
  return std::tie(entry.where, entry.name, entry.type);
}
auto keyOf(const DocumentEntry &entry) {
  return std::tie(entry.where, entry.isImplied);
}

const Operation &contentOf(const OperationEntry &entry) {
  return entry.operation;
}
const Schema &contentOf(const SchemaEntry &entry) {
  return entry.schema;
}
const OpenAPI &contentOf(const DocumentEntry &entry) {
  return entry.part;
}

template <class Entry> bool isSame(const Entry &left, const Entry &right) {
  return keyOf(left) == keyOf(right) && contentOf(left) == contentOf(right);
}

/// The text is made only when two different entries claim one place: a header that macros make
/// another one in each unit.
template <class Entry> bool isLess(const Entry &left, const Entry &right) {
  if (keyOf(left) != keyOf(right))
    return keyOf(left) < keyOf(right);
  if (contentOf(left) == contentOf(right))
    return false;
  return write(toValue(contentOf(left)), Format::Json) <
         write(toValue(contentOf(right)), Format::Json);
}

template <class Entry>
std::vector<const Entry *> canonical(const std::vector<Fragment> &fragments,
                                     std::vector<Entry> Fragment::*part) {
  std::vector<const Entry *> result;
  for (const Fragment &fragment : fragments)
    for (const Entry &entry : fragment.*part)
      result.push_back(&entry);
  std::sort(result.begin(), result.end(),
            [](auto *left, auto *right) { return isLess(*left, *right); });
  auto end = std::unique(result.begin(), result.end(),
                         [](auto *left, auto *right) { return isSame(*left, *right); });
  result.erase(end, result.end());
  return result;
}

} // namespace

std::vector<const OperationEntry *> canonicalOperations(const std::vector<Fragment> &fragments) {
  return canonical(fragments, &Fragment::operations);
}
std::vector<const SchemaEntry *> canonicalSchemas(const std::vector<Fragment> &fragments) {
  return canonical(fragments, &Fragment::schemas);
}
std::vector<const DocumentEntry *> canonicalStatements(const std::vector<Fragment> &fragments) {
  return canonical(fragments, &Fragment::document);
}

} // namespace oapigen
