// Parts of a pair of shapes → where they stand on both sides.
#include "diff/ShapePair.h"

#include "diff/Equal.h"

namespace oapigen::diff {
namespace {

/// The first part that has null beside one alternative.
const Schema *withNullBeside(const Shape &shape) {
  for (const Choice &sole : shape.soles) {
    const List<Schema> &all = sole.isExclusive ? sole.schema->oneOf : sole.schema->anyOf;
    if (std::any_of(all.begin(), all.end(), isNull))
      return sole.schema;
  }
  return nullptr;
}

} // namespace

bool hasShared(const Side &side, const Shape &shape, const std::string &pointer) {
  const Schema *there =
      pointer.starts_with("/components/") ? side.index().find<Schema>(pointer) : nullptr;
  return there && firstThat(shape, [&](const Schema &part) {
           return &part == there || &part == &side.meantBy(*there);
         });
}

Spot spotOfParts(const Comparison &comparison, const ShapePair &pair, const Schema *before,
                 const Schema *after) {
  if (!before && !after)
    return pair.spot;
  Spot spot{before ? comparison.base().pointerOf(*before) : "",
            after ? comparison.revision().pointerOf(*after) : ""};
  if (!before)
    spot.base = hasShared(comparison.base(), pair.base, spot.revision) ? spot.revision
                : spot.revision == pair.site.revision                  ? pair.site.base
                                                                       : pair.spot.base;
  if (!after)
    spot.revision = hasShared(comparison.revision(), pair.revision, spot.base) ? spot.base
                    : spot.base == pair.site.base                              ? pair.site.revision
                                                                               : pair.spot.revision;
  return spot;
}

Spot spotOfNull(const Comparison &comparison, const ShapePair &pair) {
  const Schema *before = withNullBeside(pair.base), *after = withNullBeside(pair.revision);
  if (!before == !after)
    return pair.spot;
  const std::string pointer =
      before ? comparison.base().pointerOf(*before) : comparison.revision().pointerOf(*after);
  const bool isOwn = pointer.starts_with((before ? pair.site.base : pair.site.revision) + '/');
  return isOwn ? pair.site : spotOfParts(comparison, pair, before, after);
}

} // namespace oapigen::diff
