// Parts of a pair of shapes → where they stand on both sides.
#include "diff/ShapePair.h"

#include "diff/Equal.h"

#include <utility>

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

namespace {

/// One side of a pair.
struct Half {
  const Side &side;
  const Shape &shape;
  const std::string &spot, &site;

  std::string pointerOf(const Schema &part) const { return side.pointerOf(part); }
};

Half baseOf(const Comparison &comparison, const ShapePair &pair) {
  return {comparison.base(), pair.base, pair.spot.base, pair.site.base};
}
Half revisionOf(const Comparison &comparison, const ShapePair &pair) {
  return {comparison.revision(), pair.revision, pair.spot.revision, pair.site.revision};
}

/// Where a side has what it has in place of the other side's part, which stands at `part`.
std::string insteadOn(const Half &half, const std::string &part, const Half &other) {
  return hasShared(half.side, half.shape, part) ? part : part == other.site ? half.site : half.spot;
}

/// Whether something stands neither at a pointer nor below it.
bool isOutside(const std::string &pointer, const std::string &whole) {
  return pointer != whole && !pointer.starts_with(whole + '/');
}

/// The part that a schema stands in; nullptr: none, or there is no schema.
const Schema *partAround(const Schema *inner, const Half &half) {
  const std::string pointer = inner ? half.pointerOf(*inner) : "";
  std::size_t most = 0;
  const Schema *nearest = nullptr;
  for (const Schema *part : half.shape.parts)
    if (const std::string whole = half.pointerOf(*part);
        whole.size() > most && !isOutside(pointer, whole)) {
      most = whole.size();
      nearest = part;
    }
  return nearest;
}

/// The part that names types; nullptr: none does, or several do.
const Schema *soleTyped(const Shape &shape) {
  const Schema *sole = nullptr;
  for (const Schema *part : shape.parts)
    if (part->type.isPresent() && std::exchange(sole, part))
      return nullptr;
  return sole;
}

} // namespace

Spot spotOfParts(const Comparison &comparison, const ShapePair &pair, const Schema *before,
                 const Schema *after) {
  const Half base = baseOf(comparison, pair), revision = revisionOf(comparison, pair);
  if (!before && !after)
    return pair.spot;
  const std::string was = before ? base.pointerOf(*before) : "";
  const std::string is = after ? revision.pointerOf(*after) : "";
  return {before ? was : insteadOn(base, is, revision),
          after ? is : insteadOn(revision, was, base)};
}

Spot spotOfShared(const Comparison &comparison, const ShapePair &pair, const Schema *before,
                  const Schema *after) {
  if (pair.base.parts.size() <= 1 && pair.revision.parts.size() <= 1)
    return pair.spot; // Nobody else has parts of it.
  Spot spot = spotOfParts(comparison, pair, before, after);
  const bool areShared =
      isOutside(spot.base, pair.spot.base) && isOutside(spot.revision, pair.spot.revision);
  return areShared ? spot : pair.spot;
}

Spot spotOfInner(const Comparison &comparison, const ShapePair &pair, const Schema *before,
                 const Schema *after) {
  return spotOfShared(comparison, pair, partAround(before, baseOf(comparison, pair)),
                      partAround(after, revisionOf(comparison, pair)));
}

Spot spotOfTypes(const Comparison &comparison, const ShapePair &pair) {
  const Schema *before = soleTyped(pair.base), *after = soleTyped(pair.revision);
  return before && after ? spotOfShared(comparison, pair, before, after) : pair.spot;
}

Spot spotOfNull(const Comparison &comparison, const ShapePair &pair) {
  const Schema *before = withNullBeside(pair.base), *after = withNullBeside(pair.revision);
  if (!before == !after)
    return spotOfTypes(comparison, pair);
  const std::string pointer =
      before ? comparison.base().pointerOf(*before) : comparison.revision().pointerOf(*after);
  const bool isOwn = pointer.starts_with((before ? pair.site.base : pair.site.revision) + '/');
  return isOwn ? pair.site : spotOfParts(comparison, pair, before, after);
}

} // namespace oapigen::diff
