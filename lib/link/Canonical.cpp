// A total order over entries: their place, their names, and only for what is left equal, their
// text.
#include "link/Canonical.h"

#include "model/Write.h"
#include "text/Text.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace oapigen {
namespace {

auto keyOf(const OperationEntry &entry) {
  return std::tie(entry.where, entry.kind, entry.route, entry.method, entry.owner, entry.callback,
                  entry.function);
}
auto keyOf(const SchemaEntry &entry) {
  return std::tie(entry.where, entry.name, entry.type, entry.family);
}
auto keyOf(const DocumentEntry &entry) {
  return std::tie(entry.where, entry.isImplied);
}

/// What two functions in one place may say differently of a callback is a part of each.
struct OperationContent {
  const Operation &operation;
  const Callback &ofCallback;
  bool operator==(const OperationContent &other) const {
    return operation == other.operation && ofCallback == other.ofCallback;
  }
};

OperationContent contentOf(const OperationEntry &entry) {
  return {entry.operation, entry.ofCallback};
}
const Schema &contentOf(const SchemaEntry &entry) {
  return entry.schema;
}
const OpenAPI &contentOf(const DocumentEntry &entry) {
  return entry.part;
}

template <class Content> std::string textOf(const Content &content) {
  return write(toValue(content), Format::Json);
}
std::string textOf(const OperationContent &content) {
  return textOf(content.operation) + textOf(content.ofCallback);
}

template <class Entry> bool isSame(const Entry &left, const Entry &right) {
  return keyOf(left) == keyOf(right) && contentOf(left) == contentOf(right);
}

/// The text is made only when two different entries claim one place: a header that macros make
/// another one in each unit.
template <class Entry> bool isLess(const Entry &left, const Entry &right, const PlaceOrder &order) {
  if (const auto places = order.compare(left.where, right.where); places != 0)
    return places < 0;
  if (keyOf(left) != keyOf(right))
    return keyOf(left) < keyOf(right);
  if (contentOf(left) == contentOf(right))
    return false;
  return textOf(contentOf(left)) < textOf(contentOf(right));
}

template <class Entry> void append(std::vector<Entry> &from, std::vector<Entry> &to) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

/// Pointers are sorted: entries are large.
template <class Entry> void arrange(std::vector<Entry> &entries, const PlaceOrder &order) {
  std::vector<Entry *> sorted;
  for (Entry &entry : entries)
    sorted.push_back(&entry);
  std::sort(sorted.begin(), sorted.end(),
            [&](auto *left, auto *right) { return isLess(*left, *right, order); });
  auto end = std::unique(sorted.begin(), sorted.end(),
                         [](auto *left, auto *right) { return isSame(*left, *right); });
  std::vector<Entry> result;
  result.reserve(static_cast<std::size_t>(end - sorted.begin()));
  for (auto at = sorted.begin(); at != end; ++at)
    result.push_back(std::move(**at));
  entries = std::move(result);
}

} // namespace

Fragment canonical(std::vector<Fragment> fragments, const PlaceOrder &order) {
  Fragment all;
  for (Fragment &fragment : fragments) {
    append(fragment.operations, all.operations);
    append(fragment.schemas, all.schemas);
    append(fragment.document, all.document);
    append(fragment.hidden, all.hidden);
  }
  arrange(all.operations, order);
  arrange(all.schemas, order);
  arrange(all.document, order);
  return all;
}

} // namespace oapigen
