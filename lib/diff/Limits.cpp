// Lower and upper limits of a pair of shapes, the tightest that any part states; and what arrays
// contain, which is a matter of numbers.
#include "diff/Comparison.h"
#include "diff/Pairing.h"
#include "model/Numbers.h"

#include <algorithm>
#include <cmath>

namespace oapigen::diff {
namespace {

using enum Kind;

struct LimitKinds {
  Kind added, removed, raised, lowered;
};

/// A limit, and whether its number itself is outside; "12", "above 12".
struct Limit {
  std::optional<Value> number;
  bool isExclusive = false;
};

// ---- minimum and maximum ----------------------------------------------------------------------

struct Range {
  std::optional<Value> Schema::*inclusive;
  std::optional<Value> Schema::*exclusive;
  bool isLower;
  LimitKinds kinds;
};
constexpr Range kRanges[] = {
    {&Schema::minimum,
     &Schema::exclusiveMinimum,
     true,
     {MinimumAdded, MinimumRemoved, MinimumRaised, MinimumLowered}},
    {&Schema::maximum,
     &Schema::exclusiveMaximum,
     false,
     {MaximumAdded, MaximumRemoved, MaximumRaised, MaximumLowered}},
};

/// Below zero: `left` is the lower limit; an exclusive lower limit is above an inclusive one.
int order(const Limit &left, const Limit &right, bool isLower) {
  const std::partial_ordering numbers = compareNumbers(*left.number, *right.number);
  if (numbers != 0)
    return numbers < 0 ? -1 : 1;
  const int shift = isLower ? 1 : -1;
  return shift * (int(left.isExclusive) - int(right.isExclusive));
}

Limit tightest(const Shape &shape, const Range &range) {
  Limit result;
  auto offer = [&](const std::optional<Value> &number, bool isExclusive) {
    if (!number || !number->isNumber())
      return;
    const Limit limit{number, isExclusive};
    const int relation = result.number ? order(limit, result, range.isLower) : 0;
    if (!result.number || (range.isLower ? relation > 0 : relation < 0))
      result = limit;
  };
  for (const Schema *part : shape.parts) {
    offer(part->*range.inclusive, false);
    offer(part->*range.exclusive, true);
  }
  return result;
}

/// Of whole numbers "above 0" and "from 0.5 on" both mean "from 1 on". Numbers that doubles can't
/// tell from their neighbours stay as they are.
Limit forWhole(const Limit &limit, bool isLower) {
  constexpr double kExact = 9007199254740992.;
  const double number = limit.number ? limit.number->toDouble() : kExact;
  if (std::abs(number) >= kExact)
    return limit;
  const double inside = isLower ? std::ceil(number) : std::floor(number);
  const bool isOutside = limit.isExclusive && inside == number;
  return {Value(static_cast<std::int64_t>(inside) + (isOutside ? (isLower ? 1 : -1) : 0)), false};
}

/// What the limit means for values of these types: those that are no numbers do not matter to it.
Limit meaning(const Limit &limit, const Shape &shape, bool isLower) {
  const bool isWhole = shape.types.contains("integer") && !shape.types.contains("number");
  return isWhole ? forWhole(limit, isLower) : limit;
}

std::string inWords(const Limit &limit, bool isLower) {
  if (!limit.number)
    return "";
  const std::string number = oapigen::inWords(*limit.number);
  return limit.isExclusive ? (isLower ? "above " : "below ") + number : number;
}

void compareRange(Comparison &comparison, const ShapePair &pair, const Range &range) {
  const Limit before = tightest(pair.base, range), after = tightest(pair.revision, range);
  if (!before.number && !after.number)
    return;
  const Texts texts{"", inWords(before, range.isLower), inWords(after, range.isLower)};
  auto report = [&](Kind kind) { comparison.changed(kind, pair.direction, pair.spot, "", texts); };
  if (!before.number)
    report(range.kinds.added);
  else if (!after.number)
    report(range.kinds.removed);
  else if (const int relation = order(meaning(before, pair.base, range.isLower),
                                      meaning(after, pair.revision, range.isLower), range.isLower))
    report(relation < 0 ? range.kinds.raised : range.kinds.lowered);
}

// ---- counts -----------------------------------------------------------------------------------

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
    {&Schema::maxItems, false, {MaxItemsAdded, MaxItemsRemoved, MaxItemsRaised, MaxItemsLowered}},
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
void compareCounts(Comparison &comparison, const ShapePair &pair, const Contained &before,
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
  compareCounts(comparison, pair, before, after);
}

// ---- steps and repetitions --------------------------------------------------------------------

/// What all parts say, each once: all have to hold.
std::vector<const Value *> stepsOf(const Shape &shape) {
  std::vector<const Value *> steps;
  for (const Schema *part : shape.parts)
    if (part->multipleOf && std::none_of(steps.begin(), steps.end(), [&](const Value *step) {
          return sameValue(*step, *part->multipleOf);
        }))
      steps.push_back(&*part->multipleOf);
  return steps;
}

Kind kindOf(const Value &before, const Value &after) {
  const bool areNumbers = before.toDouble() > 0 && after.toDouble() > 0;
  return areNumbers && isMultiple(after, before)   ? MultipleOfNarrowed
         : areNumbers && isMultiple(before, after) ? MultipleOfWidened
                                                   : MultipleOfChanged;
}

void compareSteps(Comparison &comparison, const ShapePair &pair) {
  std::vector<const Value *> before = stepsOf(pair.base), after = stepsOf(pair.revision);
  takePairs(before, after,
            [](const Value *left, const Value *right) { return sameValue(*left, *right); });
  for (std::size_t at = 0; at != std::max(before.size(), after.size()); ++at) {
    const Value *was = at < before.size() ? before[at] : nullptr;
    const Value *is = at < after.size() ? after[at] : nullptr;
    comparison.changed(!was  ? MultipleOfAdded
                       : !is ? MultipleOfRemoved
                             : kindOf(*was, *is),
                       pair.direction, pair.spot, "",
                       {"", was ? oapigen::inWords(*was) : "", is ? oapigen::inWords(*is) : ""});
  }
}

} // namespace

void compareLimits(Comparison &comparison, const ShapePair &pair) {
  for (const Range &range : kRanges)
    compareRange(comparison, pair, range);
  for (const Count &count : kCounts)
    compareCount(comparison, pair, count, tightest(pair.base, count),
                 tightest(pair.revision, count));
  compareContains(comparison, pair);
  compareSteps(comparison, pair);
  const bool was = isSet(pair.base, &Schema::uniqueItems);
  const bool is = isSet(pair.revision, &Schema::uniqueItems);
  if (was != is)
    comparison.changed(is ? UniqueItemsAdded : UniqueItemsRemoved, pair.direction, pair.spot, "",
                       {});
}

} // namespace oapigen::diff
