// Short cuts around the comparison of shapes, for the many schemas that have not changed.
#pragma once

#include "diff/Change.h"
#include "diff/Shape.h"

#include <span>

namespace oapigen::diff {

/// Whether null is the only type it names.
bool isNull(const Schema &schema);

/// The only alternative beside null, which then is none; nullptr: there are more, or no other one.
const Schema *soleAlternative(const List<Schema> &list);

/// Whether any value matches: `true`, `{}`, or nothing but words.
bool allowsAnything(const Schema &schema);

/// Whether none does: `false`, which 3.0 says as `not: {}`.
bool allowsNothing(const Schema &schema);

/// Where all is written as text: whether any text is right, and whether a schema is of nothing but
/// texts, numbers and truth values, which are texts on their way.
bool isAnyText(const Schema &schema);
bool isPlain(const Schema &schema);

/// Whether a schema says nothing but `$ref`.
bool onlyRefers(const Schema &schema);

/// Whether a schema states only these fields, and words.
bool saysNothingBut(const Schema &schema, std::span<const std::string_view> fields);
inline bool saysNothingBut(const Schema &schema, std::initializer_list<std::string_view> fields) {
  return saysNothingBut(schema, std::span(fields.begin(), fields.size()));
}

/// Whether two schemas are written alike, so that they differ only where the references in them
/// lead to different things. These are added to `references`, in pairs; those that are not sent in
/// that direction are left out. False also where an answer would take the whole comparison.
bool areWrittenAlike(const Side &baseSide, const Schema &base, const Side &revisionSide,
                     const Schema &revision, Direction direction,
                     std::vector<std::pair<const Schema *, const Schema *>> &references);

} // namespace oapigen::diff
