// `oneOf` and `anyOf` of a pair of shapes: alternatives are paired by what they are, never by
// order.
#include "diff/Comparison.h"
#include "diff/Pairing.h"
#include "model/Numbers.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

/// What an alternative is called: the component, a title, or the constant that tells it apart.
std::string nameOf(const Schema &schema) {
  if (schema.ref)
    return lastToken(*schema.ref);
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
std::string wordsOf(const Schema &schema) {
  if (std::string name = nameOf(schema); !name.empty())
    return name;
  return schema.type.names().empty() ? "a schema" : schema.type.names().front();
}

std::string wordsOf(const Schemas &schemas) {
  std::string out;
  for (const Schema *schema : schemas)
    out += (out.empty() ? "" : ", ") + wordsOf(*schema);
  return out;
}

/// What was found out of two lists of alternatives.
struct Pairing {
  Schemas before, after; ///< What has no partner.
  std::vector<std::pair<const Schema *, const Schema *>> pairs;
};

bool hasSameName(const Schema &left, const Schema &right) {
  const std::string name = nameOf(left);
  return !name.empty() && name == nameOf(right);
}

bool hasSameType(const Schema &left, const Schema &right) {
  return !left.ref && !right.ref && nameOf(left).empty() && nameOf(right).empty() &&
         !left.type.names().empty() && left.type.names() == right.type.names();
}

/// Nothing but its contents tells what it is.
bool isNameless(const Schema &schema) {
  return !schema.ref && nameOf(schema).empty() && !schema.type.isPresent();
}

Pairing pairUp(const Comparison &comparison, const Schemas &before, const Schemas &after) {
  Pairing pairing{before, after, {}};
  auto pairBy = [&](auto matches) {
    auto pairs =
        takePairs(pairing.before, pairing.after,
                  [&](const Schema *left, const Schema *right) { return matches(*left, *right); });
    pairing.pairs.insert(pairing.pairs.end(), pairs.begin(), pairs.end());
  };
  pairBy([](const Schema &left, const Schema &right) { return left == right; });
  pairBy(hasSameName);
  pairBy(
      [&](const Schema &left, const Schema &right) { return comparison.isIdentical(left, right); });
  pairBy([&](const Schema &left, const Schema &right) {
    return comparison.isSame({&left}, {&right});
  });
  pairBy(hasSameType);
  pairBy([&](const Schema &left, const Schema &right) {
    return isNameless(left) && isNameless(right) &&
           shapeOf(comparison.base(), {&left}).types ==
               shapeOf(comparison.revision(), {&right}).types;
  });
  return pairing;
}

void report(Comparison &comparison, const ShapePair &pair, const Pairing &pairing) {
  for (auto [left, right] : pairing.pairs)
    comparison.schemas(left, right, pair.direction);
  for (const Schema *schema : pairing.after)
    comparison.added(AlternativeAdded, pair.direction, pair.spot,
                     comparison.revision().pointerOf(*schema), {"", "", wordsOf(*schema)}, false);
  for (const Schema *schema : pairing.before)
    comparison.removed(AlternativeRemoved, pair.direction, pair.spot,
                       comparison.base().pointerOf(*schema), {"", wordsOf(*schema), ""}, false);
}

/// The choice that a shape consists of, if it is nothing else.
const Choice *onlyChoice(const Shape &shape) {
  const bool isPure = shape.choices.size() == 1 && shape.properties.empty() &&
                      std::all_of(shape.parts.begin(), shape.parts.end(), [&](const Schema *part) {
                        return part == shape.choices.front().schema || part->ref;
                      });
  return isPure ? &shape.choices.front() : nullptr;
}

/// One schema became one of several, or the other way: it is an alternative itself.
bool compareWrapped(Comparison &comparison, const ShapePair &pair, const Schema &single,
                    bool singleIsOld, const Choice &choice) {
  const Schemas alone{&single};
  const Pairing pairing = singleIsOld ? pairUp(comparison, alone, choice.alternatives)
                                      : pairUp(comparison, choice.alternatives, alone);
  if (pairing.pairs.empty())
    return false;
  report(comparison, pair, pairing);
  return true;
}

} // namespace

bool compareChoices(Comparison &comparison, const ShapePair &pair) {
  const auto &before = pair.base.choices, &after = pair.revision.choices;
  const Choice *old = onlyChoice(pair.base), *now = onlyChoice(pair.revision);
  if (now && before.empty() && !pair.base.parts.empty() &&
      compareWrapped(comparison, pair, *pair.base.parts.front(), true, *now))
    return true;
  if (old && after.empty() && !pair.revision.parts.empty() &&
      compareWrapped(comparison, pair, *pair.revision.parts.front(), false, *old))
    return true;
  for (std::size_t at = 0; at != std::max(before.size(), after.size()); ++at) {
    if (at >= before.size())
      comparison.added(AlternativesAdded, pair.direction, pair.spot,
                       comparison.revision().pointerOf(*after[at].schema),
                       {"", "", wordsOf(after[at].alternatives)}, false);
    else if (at >= after.size())
      comparison.removed(AlternativesRemoved, pair.direction, pair.spot,
                         comparison.base().pointerOf(*before[at].schema),
                         {"", wordsOf(before[at].alternatives), ""}, false);
    else {
      report(comparison, pair, pairUp(comparison, before[at].alternatives, after[at].alternatives));
      if (before[at].isExclusive != after[at].isExclusive)
        comparison.changed(after[at].isExclusive ? ExclusiveAdded : ExclusiveRemoved,
                           pair.direction, pair.spot, "", {});
    }
  }
  compareDiscriminators(comparison, pair);
  return false;
}

} // namespace oapigen::diff
