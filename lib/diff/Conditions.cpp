// `not`, `if`, `then`, `else`, `contentSchema` and dynamic references of a pair of shapes.
#include "diff/Equal.h"
#include "diff/Pairing.h"
#include "diff/ShapePair.h"

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
  const Spot spot = spotOfBoth(comparison, pair, before, after);
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

void compareOther(Comparison &comparison, const ShapePair &pair, const Schema &before,
                  const Schema &after) {
  const Spot spot = spotOfBoth(comparison, pair, before, after);
  comparison.changed(IfChanged, pair.direction, spot, spot.isOfAll ? "" : "if", {});
  compareBranches(comparison, pair, before, after);
}

/// Those with one condition belong together, then those with one place, then those that are left,
/// by position.
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
  for (auto [old, now] : takePairs(before, after, [&](const Schema *left, const Schema *right) {
         return !spotOfBoth(comparison, pair, *left, *right).isOfAll;
       }))
    compareOther(comparison, pair, *old, *now);
  for (std::size_t at = 0; at != std::max(before.size(), after.size()); ++at)
    if (at >= before.size())
      comparison.added(IfAdded, pair.direction, pair.spot,
                       comparison.revision().pointerOf(*after[at]->if_), {}, false);
    else if (at >= after.size())
      comparison.removed(IfRemoved, pair.direction, pair.spot,
                         comparison.base().pointerOf(*before[at]->if_), {}, false);
    else
      compareOther(comparison, pair, *before[at], *after[at]);
}

/// References that cannot be followed here are compared as they are written.
std::set<std::string> dynamicOf(const Shape &shape) {
  std::set<std::string> references;
  for (const Schema *part : shape.parts)
    if (part->dynamicRef)
      references.insert(*part->dynamicRef);
  return references;
}

std::string inWords(const std::set<std::string> &references, const char *none) {
  std::string out;
  for (const std::string &each : references)
    out += (out.empty() ? "" : ", ") + each;
  return out.empty() ? none : out;
}

/// What a schema is that does not refer to another document.
const char *insteadIn(const Shape &shape) {
  return std::all_of(shape.parts.begin(), shape.parts.end(),
                     [](const Schema *part) { return allowsAnything(*part); })
             ? "nothing"
             : "something in the document";
}

/// Whether `left` has a reference that `right` lacks.
bool hasMore(const std::set<std::string> &left, const std::set<std::string> &right) {
  return !std::includes(right.begin(), right.end(), left.begin(), left.end());
}

/// The references of a pair that cannot be followed.
struct Opaque {
  std::set<std::string> before, after;
  bool isMoreBefore = hasMore(before, after), isMoreAfter = hasMore(after, before);
};

void compareOpaque(Comparison &comparison, const ShapePair &pair, const Opaque &plain,
                   const Opaque &dynamic) {
  if (plain.before != plain.after)
    comparison.changed(ReferenceChanged, pair.direction, pair.spot, "",
                       {"", inWords(plain.before, insteadIn(pair.base)),
                        inWords(plain.after, insteadIn(pair.revision))});
  if (dynamic.before != dynamic.after)
    comparison.changed(DynamicReferenceChanged, pair.direction, pair.spot, "",
                       {"", inWords(dynamic.before, "nothing"), inWords(dynamic.after, "nothing")});
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
}

void compareShapes(Comparison &comparison, const ShapePair &pair) {
  compareWords(comparison, pair);
  if (!pair.base.never != !pair.revision.never) {
    comparison.changed(pair.revision.never ? Kind::NeverAdded : Kind::NeverRemoved, pair.direction,
                       pair.spot, "", {});
    return;
  }
  const Opaque plain{pair.base.opaque, pair.revision.opaque};
  const Opaque dynamic{dynamicOf(pair.base), dynamicOf(pair.revision)};
  comparison.doubt(plain.isMoreBefore || dynamic.isMoreBefore,
                   plain.isMoreAfter || dynamic.isMoreAfter);
  if (compareChoices(comparison, pair))
    return;
  compareValues(comparison, pair);
  if (haveTypeInCommon(pair)) {
    compareLimits(comparison, pair);
    if (bothAllow(pair, "object"))
      compareObjects(comparison, pair);
    if (bothAllow(pair, "array"))
      compareArrays(comparison, pair);
    compareConditions(comparison, pair);
  }
  compareOpaque(comparison, pair, plain, dynamic);
}

} // namespace oapigen::diff
