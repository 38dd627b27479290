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

namespace {

/// What leads from a schema to what is in it, or nothing: it is not.
std::optional<std::string_view> wayFrom(std::string_view whole, std::string_view inner) {
  const bool isIn = inner.starts_with(whole);
  const std::string_view way = isIn ? inner.substr(whole.size()) : "";
  return isIn && (way.empty() || way.front() == '/') ? std::optional(way) : std::nullopt;
}

} // namespace

Spot spotOfBoth(const Comparison &comparison, const ShapePair &pair, const Schema &before,
                const Schema &after) {
  const Spot spot = comparison.spotOf(before, after);
  const auto was = wayFrom(pair.spot.base, spot.base);
  return spot.base == spot.revision || (was && was == wayFrom(pair.spot.revision, spot.revision))
             ? spot
             : pair.spot;
}

Spot spotOfNull(const Comparison &comparison, const ShapePair &pair) {
  const Schema *before = withNullBeside(pair.base), *after = withNullBeside(pair.revision);
  if (!before == !after)
    return pair.spot;
  const auto way = before ? wayFrom(pair.site.base, comparison.base().pointerOf(*before))
                          : wayFrom(pair.site.revision, comparison.revision().pointerOf(*after));
  if (!way)
    return {pair.site.base, pair.site.revision, true};
  return way->empty() ? spotOfParts(comparison, pair, before, after) : pair.site;
}

} // namespace oapigen::diff
