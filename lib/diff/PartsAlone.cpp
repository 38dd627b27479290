// What is told of all parts of a pair → the same fact of one part, where others may refer to it.
//
// A part has its place only for what a reference to nothing but it tells word for word: so it is
// one fact, however many refer to the part. What the parts say only together, or another one says,
// is told of all, though the part may be the one that has the keyword.
#include "diff/Pairing.h"
#include "diff/ShapePair.h"

namespace oapigen::diff {
namespace {

constexpr unsigned kMostNested = 200;

/// What was compared, where that is several schemas, and what the parts refer to: what refers
/// before what it refers to.
Schemas sharedOf(const Side &side, const Schemas &compared, const Shape &shape) {
  Schemas result = compared.size() > 1 ? compared : Schemas();
  for (const Schema *part : shape.parts) {
    const Schema *target = part->ref ? side.target(*part->ref) : nullptr;
    if (target && std::find(result.begin(), result.end(), target) == result.end())
      result.push_back(target);
  }
  return result;
}

/// By their places, and what has a new one, in the order in which it is met.
std::vector<std::pair<const Schema *, const Schema *>> inPairs(Schemas before, Schemas after,
                                                               const Comparison &comparison) {
  auto pairs = takePairs(before, after, [&](const Schema *left, const Schema *right) {
    return comparison.base().pointerOf(*left) == comparison.revision().pointerOf(*right);
  });
  auto isIn = [](const Side &side, const std::string &pointer) {
    return side.index().find<Schema>(pointer) != nullptr;
  };
  const auto moved = takePairs(before, after, [&](const Schema *left, const Schema *right) {
    return !isIn(comparison.revision(), comparison.base().pointerOf(*left)) &&
           !isIn(comparison.base(), comparison.revision().pointerOf(*right));
  });
  pairs.insert(pairs.end(), moved.begin(), moved.end());
  return pairs;
}

/// What stands in one side only, or is one of several, has to be the very same.
bool isSameFact(const Change &change, const Change &other, const ShapePair &pair) {
  auto factOf = [](const Change &each) {
    return std::tie(each.kind, each.direction, each.name, each.before, each.after);
  };
  auto isSamePlace = [](const std::string &place, const auto &...others) {
    return ((place == others) || ...);
  };
  return factOf(change) == factOf(other) &&
         isSamePlace(change.base, other.base, pair.spot.base, pair.site.base) &&
         isSamePlace(change.revision, other.revision, pair.spot.revision, pair.site.revision);
}

} // namespace

/// nullptr: no part tells it.
const Change *Comparison::sameOfPart(const Change &change) const {
  if (!pair_ || (pair_->base.parts.size() <= 1 && pair_->revision.parts.size() <= 1))
    return nullptr;
  const Key &here = nodes_[*current_].key;
  for (auto [left, right] : inPairs(sharedOf(base_, here.base, pair_->base),
                                    sharedOf(revision_, here.revision, pair_->revision), *this))
    for (const Change &each : toldAlone(*left, *right))
      if (isSameFact(change, each, *pair_))
        return &each;
  return nullptr;
}

/// All that a reference to it tells of the schema that it leads to, where the pair at hand is; not
/// what that leads to. One that is asked for while it is found out tells nothing.
const std::vector<Change> &Comparison::toldAlone(const Schema &base, const Schema &revision) const {
  static const std::vector<Change> kNothing;
  if (same_->depth == kMostNested) // Each takes its part of the stack.
    return kNothing;
  Key key = nodes_[*current_].key;
  key.base = {&base_.meantBy(base)};
  key.revision = {&revision_.meantBy(revision)};
  auto [known, isNew] = same_->alone.try_emplace(key);
  if (!isNew)
    return known->second;
  Comparison inner(base_, revision_, same_);
  inner.isAlone_ = true;
  inner.written_ = key.written;
  inner.doubt_ = key.doubt;
  inner.isNullTold_ = key.isNullTold;
  inner.areItemsTold_ = key.areItemsTold;
  ++same_->depth;
  inner.schemas(key.base, key.revision, key.direction);
  --same_->depth;
  for (Fact &fact : inner.facts_)
    known->second.push_back(std::move(fact.change));
  return known->second;
}

} // namespace oapigen::diff
