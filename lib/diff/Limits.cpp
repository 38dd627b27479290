// Lower and upper limits of the numbers of a pair of shapes, the tightest that any part states, and
// their steps.
#include "diff/Limits.h"
#include "diff/Pairing.h"
#include "model/Numbers.h"

#include <algorithm>
#include <cmath>

namespace oapigen::diff {
namespace {

using enum Kind;

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
  compareCounts(comparison, pair);
  compareSteps(comparison, pair);
  const bool was = isSet(pair.base, &Schema::uniqueItems);
  const bool is = isSet(pair.revision, &Schema::uniqueItems);
  if (was != is)
    comparison.changed(is ? UniqueItemsAdded : UniqueItemsRemoved, pair.direction, pair.spot, "",
                       {});
}

} // namespace oapigen::diff
