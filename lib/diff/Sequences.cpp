// The schemas of a media type: of the whole, or of each item of a sequence, which 3.2 describes
// apart and others as the items of an array.
#include "diff/Contents.h"
#include "diff/Equal.h"
#include "support/MediaType.h"

namespace oapigen::diff {
namespace {

using enum Kind;

const Schema kAnything;

/// Whether nothing is said of bytes but that they are some: in 3.0 they are a text of a format.
bool isOfBytes(const Side &side, const Named &named) {
  const auto &schema = named.type->schema;
  if (!isBinary(named.name) || named.type->itemSchema)
    return false;
  const Schema &meant = schema ? side.meantBy(*schema) : kAnything;
  const bool isText = meant.type.names() == std::vector<std::string>{"string"};
  return allowsAnything(meant) || ((isText || !meant.type.isPresent()) &&
                                   saysNothingBut(meant, {"type", "contentMediaType"}));
}

/// The array that the whole of a sequence is, whose items are then the parts of the sequence;
/// nullptr: it is something else, or says more of its items than what all of them match. `isWhole`:
/// what else is said of the array is compared for itself.
const Schema *listOf(const Side &side, const Named &named, bool isWhole) {
  if (!isSequential(named.name) || !named.type->schema)
    return nullptr;
  const Schema &list = side.meantBy(*named.type->schema);
  const bool isList =
      list.type.names() == std::vector<std::string>{"array"} &&
      (saysNothingBut(list, {"type", "items"}) ||
       (isWhole && saysNothingBut(list, {"type", "items", "minItems", "maxItems", "uniqueItems",
                                         "contains", "minContains", "maxContains"})));
  const bool isClosed = list.items && allowsNothing(side.meantBy(*list.items));
  return isList && !isClosed ? &list : nullptr;
}

/// What the items of a sequence must match: `itemSchema`, and the items of its array, which are all
/// that there was before 3.2.
Schemas itemsOf(const Named &named, const Schema *list) {
  Schemas items;
  if (named.type->itemSchema)
    items.push_back(&*named.type->itemSchema);
  if (list && list->items)
    items.push_back(&*list->items);
  return items;
}

void compareWhole(Comparison &comparison, const MediaType &before, const MediaType &after,
                  Direction direction, const Spot &spot) {
  comparison.schemas(before.schema ? &*before.schema : nullptr,
                     after.schema ? &*after.schema : nullptr, direction, spot);
}

} // namespace

void compareContentSchemas(Comparison &comparison, const Named &old, const Named &now,
                           Direction direction) {
  const MediaType &before = *old.type, &after = *now.type;
  const Spot spot = comparison.spotOf(before, after);
  if (isOfBytes(comparison.base(), old) && isOfBytes(comparison.revision(), now))
    return;
  const bool wasStream = before.itemSchema.has_value(), isStream = after.itemSchema.has_value();
  if (!wasStream && !isStream)
    return compareWhole(comparison, before, after, direction, spot);
  const bool haveBothWhole = before.schema && after.schema, areBothStreams = wasStream && isStream;
  const Schema *oldList = listOf(comparison.base(), old, haveBothWhole);
  const Schema *newList = listOf(comparison.revision(), now, haveBothWhole);
  const bool areBothLists = haveBothWhole && oldList && newList;
  // Where these are compared for themselves, the items of the whole are compared with it.
  if (areBothStreams && !areBothLists)
    oldList = newList = nullptr;
  const Schemas left = itemsOf(old, oldList), right = itemsOf(now, newList);
  const bool isSequence = !left.empty() && !right.empty();
  if (isSequence)
    comparison.schemas(left, right, direction);
  else
    comparison.changed(isStream ? StreamBegun : StreamEnded, direction, spot, "", {});
  comparison.enterItemsTold(isSequence && areBothLists);
  if (haveBothWhole || areBothStreams)
    compareWhole(comparison, before, after, direction, spot);
  comparison.enterItemsTold(false);
}

} // namespace oapigen::diff
