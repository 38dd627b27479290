// Lower and upper limits of a pair of shapes, the tightest that any part states.
#include "diff/Comparison.h"
#include "diff/Pairing.h"
#include "model/Numbers.h"

namespace oapigen::diff {
namespace {

using enum Kind;

struct LimitKinds {
  Kind added, removed, raised, lowered;
};

/// A limit, and whether its number itself is outside; "12", "above 12".
struct Limit {
  const Value *number = nullptr;
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
    const Limit limit{&*number, isExclusive};
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
  else if (const int relation = order(before, after, range.isLower))
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
    {&Schema::minContains,
     true,
     {MinContainsAdded, MinContainsRemoved, MinContainsRaised, MinContainsLowered},
     1},
    {&Schema::maxContains,
     false,
     {MaxContainsAdded, MaxContainsRemoved, MaxContainsRaised, MaxContainsLowered}},
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

void compareCount(Comparison &comparison, const ShapePair &pair, const Count &count) {
  auto stated = [&](const Shape &shape) {
    const auto number = tightest(shape, count);
    return number == count.implied ? std::nullopt : number;
  };
  const auto before = stated(pair.base), after = stated(pair.revision);
  if (before == after)
    return;
  auto inWords = [&](std::optional<std::uint64_t> number) {
    return number ? std::to_string(*number) : "";
  };
  comparison.changed(kindOf(count, before, after), pair.direction, pair.spot, "",
                     {"", inWords(before), inWords(after)});
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
    compareCount(comparison, pair, count);
  compareSteps(comparison, pair);
  const bool was = isSet(pair.base, &Schema::uniqueItems);
  const bool is = isSet(pair.revision, &Schema::uniqueItems);
  if (was != is)
    comparison.changed(is ? UniqueItemsAdded : UniqueItemsRemoved, pair.direction, pair.spot, "",
                       {});
}

} // namespace oapigen::diff
