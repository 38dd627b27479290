// The items of a pair of shapes, by position and the others.
#include "diff/Comparison.h"
#include "diff/Equal.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

/// The schemas of an item by its position.
std::vector<Schemas> prefixOf(const Shape &shape) {
  std::vector<Schemas> result;
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

bool isClosed(const Schemas &schemas) {
  return std::any_of(schemas.begin(), schemas.end(),
                     [](const Schema *schema) { return schema->boolean == false; });
}

void compareFurther(Comparison &comparison, const ShapePair &pair) {
  const Schemas before = furtherOf(comparison.base(), pair.base);
  const Schemas after = furtherOf(comparison.revision(), pair.revision);
  if (isClosed(before) != isClosed(after))
    comparison.changed(isClosed(after) ? ItemsForbidden : ItemsAllowed, pair.direction, pair.spot,
                       "", {});
  else if (isOpen(before) == isOpen(after))
    comparison.schemas(before, after, pair.direction);
  else
    comparison.changed(isOpen(before) ? ItemsDescribed : ItemsUndescribed, pair.direction,
                       pair.spot, "", {});
}

/// What an item must match that has no position of its own; empty: nothing is said of it, or it may
/// not stand there.
Schemas describedAsFurther(const Side &side, const Shape &shape) {
  const Schemas schemas = furtherOf(side, shape);
  return isOpen(schemas) || isClosed(schemas) ? Schemas() : schemas;
}

void comparePrefix(Comparison &comparison, const ShapePair &pair) {
  const std::vector<Schemas> before = prefixOf(pair.base), after = prefixOf(pair.revision);
  const Schemas oldFurther = describedAsFurther(comparison.base(), pair.base);
  const Schemas newFurther = describedAsFurther(comparison.revision(), pair.revision);
  for (std::size_t at = 0; at != std::max(before.size(), after.size()); ++at) {
    const Texts texts{std::to_string(at + 1), "", ""};
    if (at >= before.size() && !oldFurther.empty())
      comparison.schemas(oldFurther, after[at], pair.direction);
    else if (at >= after.size() && !newFurther.empty())
      comparison.schemas(before[at], newFurther, pair.direction);
    else if (at >= before.size())
      comparison.added(PrefixItemAdded, pair.direction, pair.spot,
                       comparison.revision().pointerOf(*after[at].front()), texts, false);
    else if (at >= after.size())
      comparison.removed(PrefixItemRemoved, pair.direction, pair.spot,
                         comparison.base().pointerOf(*before[at].front()), texts, false);
    else
      comparison.schemas(before[at], after[at], pair.direction);
  }
}

} // namespace

void compareArrays(Comparison &comparison, const ShapePair &pair) {
  comparison.enter(Within::Items);
  comparePrefix(comparison, pair);
  if (!pair.areItemsTold)
    compareFurther(comparison, pair);
  comparison.enter(Within::Itself);
}

} // namespace oapigen::diff
