// The items of a pair of shapes, by position and the others: as far as both sides allow so many.
#include "diff/Equal.h"
#include "diff/Limits.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

/// The schemas of an item by its position.
using Positions = std::vector<Schemas>;
Positions prefixOf(const Shape &shape) {
  Positions result;
  for (const Schema *part : shape.parts)
    for (std::size_t at = 0; at != part->prefixItems.size(); ++at) {
      result.resize(std::max(result.size(), at + 1));
      result[at].push_back(&part->prefixItems[at]);
    }
  return result;
}

/// Of those that have no position of their own.
Schemas furtherOf(const Side &side, const Shape &shape) {
  Schemas schemas = joined(shape, &Schema::items);
  if (schemas.empty())
    schemas = joined(shape, &Schema::unevaluatedItems);
  for (const Schema *&schema : schemas)
    schema = &side.meantBy(*schema);
  return schemas;
}

bool isOpen(const Schemas &schemas) {
  return std::all_of(schemas.begin(), schemas.end(),
                     [](const Schema *schema) { return allowsAnything(*schema); });
}

/// How many items there may be on both sides.
std::uint64_t commonMost(const Comparison &comparison, const ShapePair &pair) {
  const ItemLimit before = itemLimitOf(comparison.base(), pair.base);
  const ItemLimit after = itemLimitOf(comparison.revision(), pair.revision);
  constexpr std::uint64_t kAny = std::uint64_t(-1);
  return std::min(before.most.value_or(kAny), after.most.value_or(kAny));
}

/// Of the items that have no position of their own on either side.
void compareFurther(Comparison &comparison, const ShapePair &pair) {
  const Schemas before = furtherOf(comparison.base(), pair.base);
  const Schemas after = furtherOf(comparison.revision(), pair.revision);
  if (isOpen(before) == isOpen(after))
    comparison.schemas(before, after, pair.direction);
  else
    comparison.changed(isOpen(before) ? ItemsDescribed : ItemsUndescribed, pair.direction,
                       pair.spot, "", {});
}

/// What an item must match that has no position of its own; empty: nothing is said of it.
Schemas describedAsFurther(const Side &side, const Shape &shape) {
  const Schemas schemas = furtherOf(side, shape);
  return isOpen(schemas) ? Schemas() : schemas;
}

/// Of the items by their positions, as far as both sides may have them.
void comparePrefix(Comparison &comparison, const ShapePair &pair, const Positions &before,
                   const Positions &after, std::size_t count) {
  const Schemas oldFurther = describedAsFurther(comparison.base(), pair.base);
  const Schemas newFurther = describedAsFurther(comparison.revision(), pair.revision);
  for (std::size_t at = 0; at != count; ++at) {
    const Texts texts{std::to_string(at + 1), "", ""};
    if (at >= before.size() && !oldFurther.empty())
      comparison.schemas(oldFurther, after[at], pair.direction);
    else if (at >= after.size() && !newFurther.empty())
      comparison.schemas(before[at], newFurther, pair.direction);
    else if (at >= before.size()) {
      if (!isOpen(meantBy(comparison.revision(), after[at])))
        comparison.added(PrefixItemAdded, pair.direction, pair.spot,
                         comparison.revision().pointerOf(*after[at].front()), texts, false);
    } else if (at >= after.size()) {
      if (!isOpen(meantBy(comparison.base(), before[at])))
        comparison.removed(PrefixItemRemoved, pair.direction, pair.spot,
                           comparison.base().pointerOf(*before[at].front()), texts, false);
    } else
      comparison.schemas(before[at], after[at], pair.direction);
  }
}

/// Whether `prefixItems` and `items` of the parts are all that can evaluate items.
bool isEvaluatedByParts(const Shape &shape) {
  return shape.choices.empty() && shape.soles.empty() && shape.lists.empty() &&
         std::none_of(shape.parts.begin(), shape.parts.end(), [](const Schema *part) {
           return part->contains || part->if_ || !part->dependentSchemas.empty();
         });
}

} // namespace

ItemLimit itemLimitOf(const Side &side, const Shape &shape) {
  std::optional<std::uint64_t> end;
  auto close = [&](std::uint64_t after) { end = std::min(end.value_or(after), after); };
  for (const Schema *part : shape.parts)
    if (part->items && allowsNothing(side.meantBy(*part->items)))
      close(part->prefixItems.size());
  if (joined(shape, &Schema::items).empty() && isEvaluatedByParts(shape))
    for (const Schema *schema : joined(shape, &Schema::unevaluatedItems))
      if (allowsNothing(side.meantBy(*schema)))
        close(prefixOf(shape).size());
  ItemLimit limit{end, end.has_value()};
  for (const Schema *part : shape.parts)
    if (part->maxItems && (!limit.most || *part->maxItems < *limit.most))
      limit = {part->maxItems, false};
  return limit;
}

void compareArrays(Comparison &comparison, const ShapePair &pair) {
  const Positions before = prefixOf(pair.base), after = prefixOf(pair.revision);
  const std::size_t positions = std::max(before.size(), after.size());
  const std::uint64_t most = commonMost(comparison, pair);
  comparison.enter(Within::Items);
  comparePrefix(comparison, pair, before, after, std::min<std::uint64_t>(positions, most));
  if (!pair.areItemsTold && most > positions)
    compareFurther(comparison, pair);
  comparison.enter(Within::Itself);
}

} // namespace oapigen::diff
