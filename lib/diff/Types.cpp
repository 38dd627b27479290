// The types of a pair of shapes: whether more or fewer are right, and whether any is on both sides.
//
// In a URL or header every number and truth value is a text too.
#include "diff/Values.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

std::string inWords(const Shape &shape) {
  if (!shape.typed)
    return "of any type";
  std::string out;
  for (const std::string &type : shape.types)
    out += (out.empty() ? "" : " or ") + type;
  return !out.empty() ? out : shape.isNullable ? "null" : "of no type";
}

/// Whether what is of that type is of one of the types of the shape.
bool allows(const Shape &shape, const std::string &type, bool isText) {
  const bool isPlain = type != "array" && type != "object";
  return shape.types.contains(type) || (type == "integer" && shape.types.contains("number")) ||
         (isText && isPlain && shape.types.contains("string"));
}

/// Whether all types of `narrow`, null aside, are among those of `wide`.
bool includes(const Shape &wide, const Shape &narrow, bool isText) {
  if (!wide.typed || !narrow.typed)
    return !wide.typed;
  return std::all_of(narrow.types.begin(), narrow.types.end(),
                     [&](const std::string &type) { return allows(wide, type, isText); });
}

/// Null is what one of the two is about, and not something beside another type.
bool isOnlyNull(const Shape &shape) {
  return shape.typed && shape.types.empty();
}

} // namespace

void compareTypes(Comparison &comparison, const ShapePair &pair) {
  const Shape &before = pair.base, &after = pair.revision;
  const bool isNullGained = !before.isNullable && after.isNullable;
  const bool isNullLost = before.isNullable && !after.isNullable;
  const Texts texts{"", inWords(before), inWords(after)};
  auto report = [&](Kind kind, Texts words) {
    comparison.changed(kind, pair.direction, pair.spot, "", std::move(words));
  };
  const bool isAboutNull = isOnlyNull(before) || isOnlyNull(after);
  // By the alternatives, also where those of one side may be of any type.
  const bool isTold = (before.isTypedByChoice || before.hasUnknownChoice) &&
                      (after.isTypedByChoice || after.hasUnknownChoice);
  const bool mayDiffer = before.types != after.types || !before.typed != !after.typed ||
                         (isAboutNull && before.isNullable != after.isNullable);
  if (!isTold && mayDiffer && !haveSameValues(pair)) {
    const bool isWider =
        includes(after, before, pair.isText) && !(after.typed && isAboutNull && isNullLost);
    const bool isNarrower =
        includes(before, after, pair.isText) && !(before.typed && isAboutNull && isNullGained);
    if (!isWider || !isNarrower) // Text is text, whatever else it may be.
      report(isWider ? TypeWidened : isNarrower ? TypeNarrowed : TypeChanged, texts);
  }
  if (before.typed && after.typed && !isAboutNull && before.isNullable != after.isNullable)
    comparison.changed(isNullGained ? BecameNullable : BecameNotNullable, pair.direction,
                       spotOfNull(comparison, pair), "", {});
}

bool haveTypeInCommon(const ShapePair &pair) {
  auto allowsOne = [&](const Shape &shape, const Shape &other) {
    return std::any_of(other.types.begin(), other.types.end(),
                       [&](const std::string &type) { return allows(shape, type, pair.isText); });
  };
  return !pair.base.typed || !pair.revision.typed ||
         (pair.base.isNullable && pair.revision.isNullable) ||
         allowsOne(pair.base, pair.revision) || allowsOne(pair.revision, pair.base);
}

bool bothAllow(const ShapePair &pair, const std::string &type) {
  auto allowed = [&](const Shape &shape) { return !shape.typed || shape.types.contains(type); };
  return allowed(pair.base) && allowed(pair.revision);
}

} // namespace oapigen::diff
