// Choices in other words: a list of types or values is a keyword too, and one alternative beside
// null, or alone, is a part like any other.
#include "diff/Alternatives.h"
#include "diff/Equal.h"
#include "diff/Pairing.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

bool hasValues(const Schema &schema) {
  return schema.const_ || schema.enum_.isPresent();
}

/// Whether alternatives only name types, or only values, and no value fits two of them.
bool isList(const Choice &choice) {
  std::vector<Value> values;
  const bool isOfValues = hasValues(*choice.alternatives.front());
  for (const Schema *each : choice.alternatives) {
    if (!saysNothingBut(*each, {"type", "const", "enum"}) || hasValues(*each) != isOfValues ||
        (each->const_ && each->enum_.isPresent()) || (!isOfValues && !each->type.isPresent()))
      return false;
    values.insert(values.end(), each->enum_.begin(), each->enum_.end());
    if (each->const_)
      values.push_back(*each->const_);
    if (!isOfValues)
      for (const std::string &type : each->type.names())
        values.push_back(type == "integer" ? "number" : type);
  }
  for (std::size_t at = 0; at != values.size() && choice.isExclusive; ++at)
    for (std::size_t other = 0; other != at; ++other)
      if (sameValue(values[at], values[other]))
        return false;
  return true;
}

/// The choices of a shape that are lists where `other` has a list of that kind as a keyword; one
/// type or value of it is an alternative itself.
Schemas listsIn(const Shape &shape, const Shape &other) {
  const bool hasSeveralValues =
      std::any_of(other.parts.begin(), other.parts.end(),
                  [](const Schema *part) { return part->enum_.size() > 1; });
  const bool hasNoValues = std::none_of(other.parts.begin(), other.parts.end(),
                                        [](auto *part) { return hasValues(*part); });
  // It would be told as gone, and the values of its type as new.
  const bool isOneOfAll = hasNoValues && other.typed && onlyChoice(shape) && singleOf(other);
  Schemas result;
  for (const Choice &choice : shape.choices)
    if (isList(choice) &&
        (hasValues(*choice.alternatives.front()) ? hasSeveralValues || isOneOfAll
                                                 : other.typed && other.types.size() > 1))
      result.push_back(choice.alternatives.front());
  return result;
}

/// Sole alternatives of either side that go with a choice of the other one.
void separateSoles(const Comparison &comparison, const Shape &base, const Shape &revision,
                   std::pair<Reading, Reading> &result) {
  const Matching matching(comparison);
  const Choice *old = onlyChoice(base), *now = onlyChoice(revision);
  const Schema *left = singleOf(base), *right = singleOf(revision);
  const bool isWrapped =
      (left && now && (base.sole || matching.share({left}, now->alternatives))) ||
      (old && right && (revision.sole || matching.share(old->alternatives, {right})));
  if (isWrapped)
    return;
  Choices before = pointersTo(base.choices), after = pointersTo(revision.choices);
  Choices oldSoles = pointersTo(base.soles), newSoles = pointersTo(revision.soles);
  // What holds on both sides is no alternative of either.
  std::erase_if(oldSoles,
                [&](auto *each) { return matching.share(each->alternatives, revision.parts); });
  std::erase_if(newSoles,
                [&](auto *each) { return matching.share(base.parts, each->alternatives); });
  auto separate = [&](auto matches) {
    for (auto [sole, choice] : takePairs(oldSoles, after, matches))
      result.first.separate.push_back(sole->alternatives.front());
    for (auto [choice, sole] : takePairs(before, newSoles, matches))
      result.second.separate.push_back(sole->alternatives.front());
  };
  auto isShared = [&](const Choice *one, const Choice *other) {
    return matching.shareAlternative(*one, *other);
  };
  takePairs(before, after, isShared);
  separate(isShared);
  takePairs(before, after, anyTwo);
  separate(anyTwo);
}

} // namespace

std::optional<std::pair<Reading, Reading>> readingsOf(const Comparison &comparison,
                                                      const Shape &base, const Shape &revision) {
  std::pair<Reading, Reading> result;
  if (base.choices.empty())
    result.second.listed = listsIn(revision, base);
  else if (revision.choices.empty())
    result.first.listed = listsIn(base, revision);
  if (result.first.listed.empty() && result.second.listed.empty())
    separateSoles(comparison, base, revision, result);
  const auto &[old, now] = result;
  const bool isUsual =
      old.separate.empty() && now.separate.empty() && old.listed.empty() && now.listed.empty();
  return isUsual ? std::nullopt : std::optional(std::move(result));
}

} // namespace oapigen::diff
