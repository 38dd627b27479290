// `oneOf` and `anyOf` of a pair of shapes: which alternatives are new, gone or changed.
#include "diff/Alternatives.h"
#include "diff/Equal.h"
#include "diff/Pairing.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

/// Adds what has no partner to `told`. Null that is right beside the alternatives may be stated in
/// one of them too. `isNullTold`: whether it is right is told of the whole pair.
void report(Comparison &comparison, const ShapePair &pair, const Pairing &pairing,
            ToldAlternatives &told, bool isNullTold = false) {
  told.removed.insert(told.removed.end(), pairing.before.begin(), pairing.before.end());
  told.added.insert(told.added.end(), pairing.after.begin(), pairing.after.end());
  told.paired.insert(told.paired.end(), pairing.pairs.begin(), pairing.pairs.end());
  const bool isNullRight = pair.base.isNullable && pair.revision.isNullable;
  comparison.enterAlternatives(isNullTold || pair.isNullTold || isNullRight);
  for (auto [left, right] : pairing.pairs)
    comparison.schemas(left, right, pair.direction);
  comparison.enterAlternatives(false);
  for (const Schema *schema : pairing.after)
    comparison.added(AlternativeAdded, pair.direction, pair.spot,
                     comparison.revision().pointerOf(*schema),
                     {"", "", wordsOf(comparison.revision(), *schema)}, false);
  for (const Schema *schema : pairing.before)
    comparison.removed(AlternativeRemoved, pair.direction, pair.spot,
                       comparison.base().pointerOf(*schema),
                       {"", wordsOf(comparison.base(), *schema), ""}, false);
}

/// One schema became one of several, or the other way: it is an alternative itself.
bool compareWrapped(Comparison &comparison, const ShapePair &pair) {
  const Choice *old = onlyChoice(pair.base), *now = onlyChoice(pair.revision);
  const Schema *left = singleOf(pair.base), *right = singleOf(pair.revision);
  if (!(left && now) && !(old && right))
    return false;
  const Matching matching(comparison);
  Pairing pairing = matching.pairUp(left ? Schemas{left} : old->alternatives,
                                    right ? Schemas{right} : now->alternatives);
  matching.pairWhole(pairing, pair);
  // Where it is any text, the numbers and truth values of the others are among its texts.
  if (pair.isText && isAnyText(left ? *left : *right))
    std::erase_if(left ? pairing.after : pairing.before,
                  [](const Schema *each) { return isPlain(*each); });
  // What it refers to may be the same choice.
  if (!(left ? pair.base : pair.revision).opaque.empty() && pairing.pairs.empty())
    return false;
  ToldAlternatives told;
  told.isOneOfThem = true;
  const bool isNullTold = pair.base.typed && pair.revision.typed;
  report(comparison, pair, pairing, told, isNullTold);
  if (isNullTold && pair.base.isNullable != pair.revision.isNullable)
    comparison.changed(pair.revision.isNullable ? BecameNullable : BecameNotNullable,
                       pair.direction, spotOfNull(comparison, pair), "", {});
  compareDiscriminators(comparison, pair, told);
  return true;
}

} // namespace

bool compareChoices(Comparison &comparison, const ShapePair &pair) {
  if (compareWrapped(comparison, pair))
    return true;
  const Matching matching(comparison, pair);
  Choices before = pointersTo(pair.base.choices), after = pointersTo(pair.revision.choices);
  ToldAlternatives told;
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
      told.inChoices.insert(told.inChoices.end(), choice->alternatives.begin(),
                            choice->alternatives.end());
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
