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

/// Type → the keywords that matter to no other one (JSON Schema: they ignore what is not theirs).
using Keywords = std::vector<std::string_view>;
const std::map<std::string_view, Keywords> &ownKeywords() {
  static const Keywords kNumber{"minimum",          "maximum",    "exclusiveMinimum",
                                "exclusiveMaximum", "multipleOf", "format"};
  static const std::map<std::string_view, Keywords> kOwn{
      {"null", {}},
      {"boolean", {}},
      {"integer", kNumber},
      {"number", kNumber},
      {"string",
       {"minLength", "maxLength", "pattern", "format", "contentEncoding", "contentMediaType",
        "contentSchema"}},
      {"array",
       {"items", "prefixItems", "contains", "minContains", "maxContains", "minItems", "maxItems",
        "uniqueItems", "unevaluatedItems"}},
      {"object",
       {"properties", "required", "additionalProperties", "patternProperties", "propertyNames",
        "minProperties", "maxProperties", "dependentRequired", "dependentSchemas",
        "unevaluatedProperties"}},
  };
  return kOwn;
}

/// Whether no two alternatives are of one type, and each speaks only of values of its own types.
bool isByType(const Side &side, const Choice &choice) {
  std::set<std::string> seen;
  for (const Schema *each : choice.alternatives) {
    const Schema &alternative = side.meantBy(*each);
    Keywords fields{"type", "const", "enum", "default"};
    for (const std::string &type : alternative.type.names()) {
      auto own = ownKeywords().find(type);
      if (own == ownKeywords().end() || !seen.insert(type == "integer" ? "number" : type).second)
        return false;
      fields.insert(fields.end(), own->second.begin(), own->second.end());
    }
    if (alternative.type.names().empty() || !saysNothingBut(alternative, fields))
      return false;
  }
  return true;
}

/// The choices of a shape that say in parts what `other` says of several types at once.
Schemas mergedIn(const Side &side, const Shape &shape, const Shape &other) {
  Schemas result;
  if (other.types.size() < 2 || std::any_of(other.parts.begin(), other.parts.end(),
                                            [](auto *part) { return hasValues(*part); }))
    return result;
  for (const Choice &choice : shape.choices)
    if (!isList(choice) && isByType(side, choice))
      result.push_back(choice.alternatives.front());
  return result;
}

/// The choices of a shape that are lists where `other` has a list of that kind as a keyword; one
/// type or value of it is an alternative itself.
Schemas listsIn(const Shape &shape, const Shape &other, bool isText) {
  const bool hasSeveralValues =
      std::any_of(other.parts.begin(), other.parts.end(),
                  [](const Schema *part) { return part->enum_.size() > 1; });
  const bool hasNoValues = std::none_of(other.parts.begin(), other.parts.end(),
                                        [](auto *part) { return hasValues(*part); });
  // It would be told as gone, and the values of its type as new.
  const bool isOneOfAll = hasNoValues && other.typed && onlyChoice(shape) && singleOf(other);
  Schemas result;
  for (const Choice &choice : shape.choices)
    if (isList(choice) && (hasValues(*choice.alternatives.front())
                               ? hasSeveralValues || isOneOfAll
                               : other.typed && (isText || other.types.size() > 1)))
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

std::optional<std::pair<Reading, Reading>>
readingsOf(const Comparison &comparison, const Shape &base, const Shape &revision, bool isText) {
  std::pair<Reading, Reading> result;
  auto &[old, now] = result;
  old.isText = now.isText = isText;
  if (base.choices.empty()) {
    now.listed = listsIn(revision, base, isText);
    now.merged = mergedIn(comparison.revision(), revision, base);
  } else if (revision.choices.empty()) {
    old.listed = listsIn(base, revision, isText);
    old.merged = mergedIn(comparison.base(), base, revision);
  }
  if (old.isUsual() && now.isUsual())
    separateSoles(comparison, base, revision, result);
  return old.isUsual() && now.isUsual() ? std::nullopt : std::optional(std::move(result));
}

} // namespace oapigen::diff
