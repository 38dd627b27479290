// Limits of lengths and of numbers of items and properties, the tightest that any part states; and
// what arrays contain, which is a matter of numbers.
#include "diff/Limits.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

struct Count {
  std::optional<std::uint64_t> Schema::*member;
  bool isLower;
  LimitKinds kinds;
  std::optional<std::uint64_t> implied = {}; ///< Holds where nothing is stated.
};
constexpr Count kCounts[] = {
    {&Schema::minLength,
     true,
     {MinLengthAdded, MinLengthRemoved, MinLengthRaised, MinLengthLowered},
     0},
    {&Schema::maxLength,
     false,
     {MaxLengthAdded, MaxLengthRemoved, MaxLengthRaised, MaxLengthLowered}},
    {&Schema::minItems, true, {MinItemsAdded, MinItemsRemoved, MinItemsRaised, MinItemsLowered}, 0},
    {&Schema::minProperties,
     true,
     {MinPropertiesAdded, MinPropertiesRemoved, MinPropertiesRaised, MinPropertiesLowered},
     0},
    {&Schema::maxProperties,
     false,
     {MaxPropertiesAdded, MaxPropertiesRemoved, MaxPropertiesRaised, MaxPropertiesLowered}},
};

std::optional<std::uint64_t> tightest(const Shape &shape, const Count &count) {
  std::optional<std::uint64_t> result;
  for (const Schema *part : shape.parts)
    if (const auto &number = part->*count.member)
      if (!result || (count.isLower ? *number > *result : *number < *result))
        result = number;
  return result;
}

/// What is implied is the same stated or not. A limit is new if it is tighter than that.
Kind kindOf(const Count &count, std::optional<std::uint64_t> before,
            std::optional<std::uint64_t> after) {
  const std::uint64_t held = count.implied.value_or(0);
  if (!before && !(count.implied && *after < held))
    return count.kinds.added;
  if (!after && !(count.implied && *before < held))
    return count.kinds.removed;
  return before.value_or(held) < after.value_or(held) ? count.kinds.raised : count.kinds.lowered;
}

void compareCount(Comparison &comparison, const ShapePair &pair, const Count &count,
                  std::optional<std::uint64_t> before, std::optional<std::uint64_t> after) {
  for (std::optional<std::uint64_t> *number : {&before, &after})
    if (*number == count.implied)
      number->reset();
  if (before == after)
    return;
  const Kind kind = kindOf(count, before, after);
  const bool isOther = kind == count.kinds.raised || kind == count.kinds.lowered;
  auto inWords = [&](std::optional<std::uint64_t> number) {
    if (!number && isOther)
      number = count.implied;
    return number ? std::to_string(*number) : "";
  };
  comparison.changed(kind, pair.direction, pair.spot, "", {"", inWords(before), inWords(after)});
}

/// Where only one side has a limit, it is told as that side says it.
void compareMostItems(Comparison &comparison, const ShapePair &pair) {
  constexpr Count kMaxItems{
      &Schema::maxItems, false, {MaxItemsAdded, MaxItemsRemoved, MaxItemsRaised, MaxItemsLowered}};
  const ItemLimit before = itemLimitOf(comparison.base(), pair.base);
  const ItemLimit after = itemLimitOf(comparison.revision(), pair.revision);
  if (!before.most && after.isEnd)
    comparison.changed(ItemsForbidden, pair.direction, pair.spot, "", {});
  else if (!after.most && before.isEnd)
    comparison.changed(ItemsAllowed, pair.direction, pair.spot, "", {});
  else
    compareCount(comparison, pair, kMaxItems, before.most, after.most);
}

// ---- contains ---------------------------------------------------------------------------------

constexpr Count kMinContains{
    &Schema::minContains,
    true,
    {MinContainsAdded, MinContainsRemoved, MinContainsRaised, MinContainsLowered},
    1};
constexpr Count kMaxContains{
    &Schema::maxContains,
    false,
    {MaxContainsAdded, MaxContainsRemoved, MaxContainsRaised, MaxContainsLowered}};

/// How many items have to be of a kind.
struct Contained {
  Schemas schemas;
  std::optional<std::uint64_t> least; ///< Nothing: there is no `contains`.
  std::optional<std::uint64_t> most;
};

/// The numbers mean something only beside `contains`.
Contained containedIn(const Shape &shape) {
  Shape counted;
  for (const Schema *part : shape.parts)
    if (part->contains)
      counted.parts.push_back(part);
  Contained result{joined(counted, &Schema::contains), {}, tightest(counted, kMaxContains)};
  for (const Schema *part : counted.parts)
    result.least = std::max(result.least.value_or(0), part->minContains.value_or(1));
  return result;
}

/// Where only one side has it that tells of its numbers as well. At least none is no demand.
void compareNumbers(Comparison &comparison, const ShapePair &pair, const Contained &before,
                    const Contained &after) {
  if (before.least && after.least)
    compareCount(comparison, pair, kMinContains, before.least, after.least);
  else if (before.least.value_or(0) + after.least.value_or(0) > 0)
    return comparison.changed(after.least ? ContainsAdded : ContainsRemoved, pair.direction,
                              pair.spot, "", {});
  compareCount(comparison, pair, kMaxContains, before.most, after.most);
}

/// What says nothing of how many items are of its kind counts as if it were not there, unless it is
/// about the same kind. Where there may be only so many of a kind, a narrower kind is less of a
/// demand: another kind is then another demand.
void compareContains(Comparison &comparison, const ShapePair &pair) {
  Contained before = containedIn(pair.base), after = containedIn(pair.revision);
  if (before.least && after.least) {
    const bool isSameKind = comparison.isSame(before.schemas, after.schemas);
    const bool isLimited = before.most || after.most;
    for (Contained *each : {&before, &after})
      if (!isSameKind && each->least == 0 && !each->most)
        *each = {};
    if (before.least && after.least && !isSameKind && isLimited) {
      // Without a least number the greatest one is the demand.
      const std::string most = before.most ? std::to_string(*before.most) : "";
      const std::string now = after.most ? std::to_string(*after.most) : "";
      const bool isLeast = before.least != 0 || !before.most;
      const bool willBeLeast = after.least != 0 || !after.most;
      comparison.changed(isLeast ? ContainsRemoved : MaxContainsRemoved, pair.direction, pair.spot,
                         "", {"", isLeast ? "" : most, ""});
      comparison.changed(willBeLeast ? ContainsAdded : MaxContainsAdded, pair.direction, pair.spot,
                         "", {"", "", willBeLeast ? "" : now});
      return;
    }
    if (before.least && after.least) { // Their words may differ.
      comparison.enter(Within::Items);
      comparison.schemas(before.schemas, after.schemas, pair.direction);
      comparison.enter(Within::Itself);
    }
  }
  compareNumbers(comparison, pair, before, after);
}

} // namespace

void compareCounts(Comparison &comparison, const ShapePair &pair) {
  for (const Count &count : kCounts)
    compareCount(comparison, pair, count, tightest(pair.base, count),
                 tightest(pair.revision, count));
  compareMostItems(comparison, pair);
  compareContains(comparison, pair);
}

} // namespace oapigen::diff
