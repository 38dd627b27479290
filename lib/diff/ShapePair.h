// A pair of schemas that were joined to shapes, the places of what differs in it, and the parts of
// its comparison, a file each.
//
// What a part says that others refer to has its place there, not where it is referred to: so it is
// one fact, however many do.
#pragma once

#include "diff/Comparison.h"

namespace oapigen::diff {

struct ShapePair {
  const Shape &base;
  const Shape &revision;
  Direction direction;
  Spot spot;         ///< Of what was compared, all of it: of what a reference leads to.
  Spot site;         ///< Of what may refer to that and say more about it.
  bool isText;       ///< As isText() says.
  bool isNullTold;   ///< Of what this is an alternative of.
  bool areItemsTold; ///< Of the sequence that this is.
};

/// Whether one of the parts stands at that pointer, or what stands there is another name for it,
/// and the pointer is that of a component or of something in one: others may have that part too.
bool hasShared(const Side &side, const Shape &shape, const std::string &pointer);
/// Of the parts that say something. Where none of a side does, of its shared part with the same
/// pointer; else of what it has in place of the other side's part.
Spot spotOfParts(const Comparison &comparison, const ShapePair &pair, const Schema *before,
                 const Schema *after);
/// Where both sides have something: of what has it, where that is one and the same part of the pair
/// or of others too; else of all.
Spot spotOfBoth(const Comparison &comparison, const ShapePair &pair, const Schema &before,
                const Schema &after);
/// Where null is said: where only one side has it beside something else, that is the place, be it
/// what was compared or a part of it that others refer to as well.
Spot spotOfNull(const Comparison &comparison, const ShapePair &pair);

void compareShapes(Comparison &comparison, const ShapePair &pair);
/// Types, and what they say of values.
void compareValues(Comparison &comparison, const ShapePair &pair);
/// Whether a value can be right on both sides: where none can, only that is told.
bool haveTypeInCommon(const ShapePair &pair);
bool bothAllow(const ShapePair &pair, const std::string &type);
void compareLimits(Comparison &comparison, const ShapePair &pair);
void compareObjects(Comparison &comparison, const ShapePair &pair);
void compareArrays(Comparison &comparison, const ShapePair &pair);
void compareConditions(Comparison &comparison, const ShapePair &pair);
/// A keyword that holds one schema: `added` or `removed` where only one side has it.
void compareKeyword(Comparison &comparison, const ShapePair &pair, Box<Schema> Schema::*keyword,
                    Kind added, Kind removed);
/// Where one side has choices and the other says it in another way: how either is to be read, so
/// that like is compared with like. Nothing: as they are.
std::optional<std::pair<Reading, Reading>>
readingsOf(const Comparison &comparison, const Shape &base, const Shape &revision, bool isText);
/// True: the whole pair was a matter of alternatives, nothing else is to be compared.
bool compareChoices(Comparison &comparison, const ShapePair &pair);
/// Alternatives that were reported or compared themselves, so that their names are not.
struct ToldAlternatives {
  Schemas removed, added; ///< One by one.
  Schemas inChoices;      ///< With the choice that they are, as a whole.
  std::vector<std::pair<const Schema *, const Schema *>> paired;
  bool isOneOfThem = false; ///< The side without a choice is one of the other side's alternatives.
};
void compareDiscriminators(Comparison &comparison, const ShapePair &pair,
                           const ToldAlternatives &told);
void compareWords(Comparison &comparison, const ShapePair &pair);

} // namespace oapigen::diff
