// `not`, `if`, `then`, `else`, `contentSchema` and dynamic references of a pair of shapes.
#include "diff/Comparison.h"
#include "diff/Pairing.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

void compareNot(Comparison &comparison, const ShapePair &pair) {
  Schemas before = joined(pair.base, &Schema::not_);
  Schemas after = joined(pair.revision, &Schema::not_);
  auto isAlike = [&](const Schema *left, const Schema *right) {
    return comparison.isAlike(left, right);
  };
  auto isSame = [&](const Schema *left, const Schema *right) {
    return comparison.isSame({left}, {right});
  };
  const auto pairs = comparison.isQuestion() ? takeMostPairs(before, after, isAlike)
                                             : takePairs(before, after, isSame);
  for (auto [left, right] : pairs) // Their words may differ.
    comparison.schemas(left, right, pair.direction);
  for (const Schema *schema : after)
    comparison.added(NotAdded, pair.direction, pair.spot, comparison.revision().pointerOf(*schema),
                     {}, false);
  for (const Schema *schema : before)
    comparison.removed(NotRemoved, pair.direction, pair.spot, comparison.base().pointerOf(*schema),
                       {}, false);
}

Schemas conditionalsOf(const Shape &shape) {
  Schemas result;
  for (const Schema *part : shape.parts)
    if (part->if_)
      result.push_back(part);
  return result;
}

void compareBranch(Comparison &comparison, const ShapePair &pair, const Schema &before,
                   const Schema &after, Box<Schema> Schema::*branch, Kind added, Kind removed) {
  const Box<Schema> &old = before.*branch, &now = after.*branch;
  const Spot spot = comparison.spotOf(before, after);
  if (old && now)
    comparison.schemas(&*old, &*now, pair.direction);
  else if (now)
    comparison.added(added, pair.direction, spot, comparison.revision().pointerOf(*now), {}, false);
  else if (old)
    comparison.removed(removed, pair.direction, spot, comparison.base().pointerOf(*old), {}, false);
}

void compareBranches(Comparison &comparison, const ShapePair &pair, const Schema &before,
                     const Schema &after) {
  compareBranch(comparison, pair, before, after, &Schema::then, ThenAdded, ThenRemoved);
  compareBranch(comparison, pair, before, after, &Schema::else_, ElseAdded, ElseRemoved);
}

/// Those with one condition belong together, then those that are left, by position.
void compareConditionals(Comparison &comparison, const ShapePair &pair) {
  Schemas before = conditionalsOf(pair.base), after = conditionalsOf(pair.revision);
  if (comparison.isQuestion()) {
    auto isAlike = [&](const Box<Schema> &left, const Box<Schema> &right) {
      return !left == !right && (!left || comparison.isAlike(&*left, &*right));
    };
    takeMostPairs(before, after, [&](const Schema *left, const Schema *right) {
      return isAlike(left->if_, right->if_) && isAlike(left->then, right->then) &&
             isAlike(left->else_, right->else_);
    });
  }
  for (auto [old, now] : takePairs(before, after, [&](const Schema *left, const Schema *right) {
         return comparison.isSame({&*left->if_}, {&*right->if_});
       })) {
    comparison.schemas(&*old->if_, &*now->if_, pair.direction); // Their words may differ.
    compareBranches(comparison, pair, *old, *now);
  }
  for (std::size_t at = 0; at != std::max(before.size(), after.size()); ++at)
    if (at >= before.size())
      comparison.added(IfAdded, pair.direction, pair.spot,
                       comparison.revision().pointerOf(*after[at]->if_), {}, false);
    else if (at >= after.size())
      comparison.removed(IfRemoved, pair.direction, pair.spot,
                         comparison.base().pointerOf(*before[at]->if_), {}, false);
    else {
      comparison.changed(IfChanged, pair.direction, comparison.spotOf(*before[at], *after[at]),
                         "if", {});
      compareBranches(comparison, pair, *before[at], *after[at]);
    }
}

/// References that cannot be followed here are compared as they are written.
std::set<std::string> opaqueOf(const Shape &shape) {
  std::set<std::string> references = shape.opaque;
  for (const Schema *part : shape.parts)
    if (part->dynamicRef)
      references.insert(*part->dynamicRef);
  return references;
}

std::string inWords(const std::set<std::string> &references) {
  std::string out;
  for (const std::string &each : references)
    out += (out.empty() ? "" : ", ") + each;
  return out.empty() ? "nothing" : out;
}

void compareOpaque(Comparison &comparison, const ShapePair &pair) {
  const std::set<std::string> before = opaqueOf(pair.base), after = opaqueOf(pair.revision);
  if (before != after)
    comparison.changed(DynamicReferenceChanged, pair.direction, pair.spot, "",
                       {"", inWords(before), inWords(after)});
}

} // namespace

void compareKeyword(Comparison &comparison, const ShapePair &pair, Box<Schema> Schema::*keyword,
                    Kind added, Kind removed) {
  const Schemas before = joined(pair.base, keyword), after = joined(pair.revision, keyword);
  if (before.empty() == after.empty())
    return comparison.schemas(before, after, pair.direction);
  comparison.changed(before.empty() ? added : removed, pair.direction, pair.spot, "", {});
}

void compareConditions(Comparison &comparison, const ShapePair &pair) {
  compareNot(comparison, pair);
  compareConditionals(comparison, pair);
  compareKeyword(comparison, pair, &Schema::contentSchema, ContentSchemaAdded,
                 ContentSchemaRemoved);
  compareOpaque(comparison, pair);
}

void compareShapes(Comparison &comparison, const ShapePair &pair) {
  compareWords(comparison, pair);
  if (!pair.base.never != !pair.revision.never) {
    comparison.changed(pair.revision.never ? Kind::NeverAdded : Kind::NeverRemoved, pair.direction,
                       pair.spot, "", {});
    return;
  }
  if (compareChoices(comparison, pair))
    return;
  compareValues(comparison, pair);
  compareLimits(comparison, pair);
  compareObjects(comparison, pair);
  compareArrays(comparison, pair);
  compareConditions(comparison, pair);
}

} // namespace oapigen::diff
