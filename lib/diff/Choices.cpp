// `oneOf` and `anyOf` of a pair of shapes: alternatives are paired by what they are, never by
// order.
#include "diff/Comparison.h"
#include "diff/Equal.h"
#include "diff/Pairing.h"
#include "model/Numbers.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

/// What an alternative is called: the component, a title, or the constant that tells it apart.
std::string nameOf(const Side &side, const Schema &schema) {
  constexpr std::string_view kSchemas = "/components/schemas";
  if (schema.ref)
    return lastToken(*schema.ref);
  if (const std::string &pointer = side.pointerOf(schema); parentPointer(pointer) == kSchemas)
    return lastToken(pointer);
  if (schema.title)
    return *schema.title;
  if (schema.const_)
    return inWords(*schema.const_);
  for (const auto &[name, property] : schema.properties)
    if (property.const_)
      return name + " " + inWords(*property.const_);
  return "";
}

/// For messages.
std::string wordsOf(const Side &side, const Schema &schema) {
  if (std::string name = nameOf(side, schema); !name.empty())
    return name;
  if (!schema.type.names().empty())
    return schema.type.names().front();
  std::string required;
  for (const std::string &each : schema.required)
    required += (required.empty() ? "" : " and ") + each;
  return required.empty() ? "a schema" : "what has " + required;
}

std::string wordsOf(const Side &side, const Schemas &schemas) {
  std::string out;
  for (const Schema *schema : schemas)
    out += (out.empty() ? "" : ", ") + wordsOf(side, *schema);
  return out;
}

/// What was found out of two lists of alternatives.
struct Pairing {
  Schemas before, after; ///< What has no partner.
  std::vector<std::pair<const Schema *, const Schema *>> pairs;
};

/// Without null, which does not tell alternatives apart.
std::set<std::string> typesOf(const Schema &schema) {
  std::set<std::string> types(schema.type.names().begin(), schema.type.names().end());
  types.erase("null");
  return types;
}

class Matching {
public:
  explicit Matching(const Comparison &comparison) : comparison_(comparison) {}

  Pairing pairUp(const Schemas &before, const Schemas &after) const {
    Pairing pairing{before, after, {}};
    auto pairBy = [&](auto matches) {
      auto pairs =
          takePairs(pairing.before, pairing.after, [&](const Schema *left, const Schema *right) {
            return matches(*left, *right);
          });
      pairing.pairs.insert(pairing.pairs.end(), pairs.begin(), pairs.end());
    };
    pairBy([](const Schema &left, const Schema &right) { return left == right; });
    pairBy([&](const Schema &left, const Schema &right) { return hasSameName(left, right); });
    if (comparison_.isQuestion()) {
      if (pairing.before.size() == pairing.after.size())
        for (auto pair : takeMostPairs(pairing.before, pairing.after, [&](auto *left, auto *right) {
               return comparison_.isAlike(left, right);
             }))
          pairing.pairs.push_back(pair);
      return pairing;
    }
    pairBy([&](const Schema &left, const Schema &right) {
      return comparison_.isIdentical(left, right);
    });
    pairBy([&](const Schema &left, const Schema &right) {
      return comparison_.isSame({&left}, {&right});
    });
    pairBy([&](const Schema &left, const Schema &right) { return hasSameType(left, right); });
    pairBy([&](const Schema &left, const Schema &right) { return hasSameContents(left, right); });
    return pairing;
  }

  /// Whether a schema of one list is called or written as one of the other.
  bool share(const Schemas &before, const Schemas &after) const {
    return std::any_of(before.begin(), before.end(), [&](auto *each) {
      return std::any_of(after.begin(), after.end(), [&](auto *other) {
        return hasSameName(*each, *other) || *each == *other;
      });
    });
  }
  bool shareAlternative(const Choice &left, const Choice &right) const {
    return share(left.alternatives, right.alternatives);
  }

private:
  std::string oldName(const Schema &schema) const { return nameOf(comparison_.base(), schema); }
  std::string newName(const Schema &schema) const { return nameOf(comparison_.revision(), schema); }

  bool hasSameName(const Schema &left, const Schema &right) const {
    const std::string name = oldName(left);
    return !name.empty() && name == newName(right);
  }

  bool hasSameType(const Schema &left, const Schema &right) const {
    return oldName(left).empty() && newName(right).empty() && !typesOf(left).empty() &&
           typesOf(left) == typesOf(right);
  }

  /// Nothing but its contents tells what either is.
  bool hasSameContents(const Schema &left, const Schema &right) const {
    return oldName(left).empty() && newName(right).empty() && !left.type.isPresent() &&
           !right.type.isPresent() &&
           shapeOf(comparison_.base(), {&left}).types ==
               shapeOf(comparison_.revision(), {&right}).types;
  }

  const Comparison &comparison_;
};

/// Adds what has no partner to `told`.
void report(Comparison &comparison, const ShapePair &pair, const Pairing &pairing, Schemas &told) {
  for (const Schemas *each : {&pairing.before, &pairing.after})
    told.insert(told.end(), each->begin(), each->end());
  for (auto [left, right] : pairing.pairs)
    comparison.schemas(left, right, pair.direction);
  for (const Schema *schema : pairing.after)
    comparison.added(AlternativeAdded, pair.direction, pair.spot,
                     comparison.revision().pointerOf(*schema),
                     {"", "", wordsOf(comparison.revision(), *schema)}, false);
  for (const Schema *schema : pairing.before)
    comparison.removed(AlternativeRemoved, pair.direction, pair.spot,
                       comparison.base().pointerOf(*schema),
                       {"", wordsOf(comparison.base(), *schema), ""}, false);
}

/// The choice that a shape consists of, if it is nothing else.
const Choice *onlyChoice(const Shape &shape) {
  if (shape.choices.size() != 1)
    return nullptr;
  const Choice &choice = shape.choices.front();
  const bool isPure = std::all_of(shape.parts.begin(), shape.parts.end(), [&](const Schema *part) {
    return part == choice.schema ? saysNothingBut(*part, {"oneOf", "anyOf", "discriminator"})
                                 : saysNothingBut(*part, {"$ref", "allOf"});
  });
  return isPure ? &choice : nullptr;
}

/// What a shape without a choice is, as one alternative; nullptr: it is not one schema, or says
/// nothing.
const Schema *singleOf(const Shape &shape) {
  const bool saysNothing =
      shape.opaque.empty() &&
      std::all_of(shape.parts.begin(), shape.parts.end(),
                  [](const Schema *part) { return saysNothingBut(*part, {"$ref", "allOf"}); });
  if (!shape.choices.empty() || !shape.root || saysNothing)
    return nullptr;
  return shape.sole ? shape.sole : shape.root;
}

using Choices = std::vector<const Choice *>;

Choices pointersTo(const std::vector<Choice> &choices) {
  Choices result;
  for (const Choice &choice : choices)
    result.push_back(&choice);
  return result;
}

bool anyTwo(const Choice *, const Choice *) {
  return true;
}

/// One schema became one of several, or the other way: it is an alternative itself.
bool compareWrapped(Comparison &comparison, const ShapePair &pair) {
  const Choice *old = onlyChoice(pair.base), *now = onlyChoice(pair.revision);
  const Schema *left = singleOf(pair.base), *right = singleOf(pair.revision);
  if (!(left && now) && !(old && right))
    return false;
  const Pairing pairing = Matching(comparison)
                              .pairUp(left ? Schemas{left} : old->alternatives,
                                      right ? Schemas{right} : now->alternatives);
  // What it refers to may be the same choice.
  if (!(left ? pair.base : pair.revision).opaque.empty() && pairing.pairs.empty())
    return false;
  Schemas told;
  report(comparison, pair, pairing, told);
  if (pair.base.typed && pair.revision.typed && pair.base.isNullable != pair.revision.isNullable)
    comparison.changed(pair.revision.isNullable ? BecameNullable : BecameNotNullable,
                       pair.direction, pair.spot, "", {});
  compareDiscriminators(comparison, pair, told);
  return true;
}

// ---- choices in other words --------------------------------------------------------------------

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

bool compareChoices(Comparison &comparison, const ShapePair &pair) {
  if (compareWrapped(comparison, pair))
    return true;
  const Matching matching(comparison);
  Choices before = pointersTo(pair.base.choices), after = pointersTo(pair.revision.choices);
  Schemas told;
  auto compare = [&](const Choice &old, const Choice &now) {
    report(comparison, pair, matching.pairUp(old.alternatives, now.alternatives), told);
    const bool isChoice = old.alternatives.size() != 1 && now.alternatives.size() != 1;
    if (isChoice && old.isExclusive != now.isExclusive)
      comparison.changed(now.isExclusive ? ExclusiveAdded : ExclusiveRemoved, pair.direction,
                         pair.spot, "", {});
  };
  for (auto [old, now] : takePairs(before, after, [&](auto *left, auto *right) {
         return matching.shareAlternative(*left, *right);
       }))
    compare(*old, *now);
  for (auto [old, now] : takePairs(before, after, anyTwo))
    compare(*old, *now);
  for (const auto *choices : {&before, &after})
    for (const Choice *choice : *choices)
      told.insert(told.end(), choice->alternatives.begin(), choice->alternatives.end());
  for (const Choice *choice : after)
    comparison.added(AlternativesAdded, pair.direction, pair.spot,
                     comparison.revision().pointerOf(*choice->schema),
                     {"", "", wordsOf(comparison.revision(), choice->alternatives)}, false);
  for (const Choice *choice : before)
    comparison.removed(AlternativesRemoved, pair.direction, pair.spot,
                       comparison.base().pointerOf(*choice->schema),
                       {"", wordsOf(comparison.base(), choice->alternatives), ""}, false);
  compareDiscriminators(comparison, pair, told);
  return false;
}

} // namespace oapigen::diff
