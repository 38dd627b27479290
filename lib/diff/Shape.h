// Schemas that hold together (`allOf`, `$ref` and what stands beside it) → one shape to compare.
//
// Different spellings of one meaning get the same shape: `type: [string, null]` and `anyOf` with
// null, `const` and `enum` of one value, a reference and what it refers to.
#pragma once

#include "diff/Side.h"
#include "model/Schema.h"

#include <algorithm>
#include <set>

namespace oapigen::diff {

/// Schemas of one document that a value has to match all; empty: any value.
using Schemas = std::vector<const Schema *>;

/// `oneOf` or `anyOf`, without null among its alternatives.
struct Choice {
  const Schema *schema = nullptr; ///< The one that has the keyword.
  bool isExclusive = false;       ///< `oneOf`
  Schemas alternatives;
  bool isMerged = false; ///< They are among the parts, but none has to match.
};

struct Property {
  Schemas schemas;
  const Schema *definedIn = nullptr;  ///< nullptr: only required.
  const Schema *requiredIn = nullptr; ///< nullptr: optional.
};

struct Shape {
  Schemas parts;                 ///< All that hold together, what refers before what it refers to.
  const Schema *never = nullptr; ///< The schema `false`, if it is among them.
  bool isNullable = false;       ///< Null is named as one of the types.
  std::set<std::string> types;   ///< The others.
  const Schema *typed = nullptr; ///< The first that says so; nullptr: nothing is said of types.
  bool isTypedByChoice = false;  ///< Only the alternatives say which types there are.
  bool hasUnknownChoice = false; ///< One of them is in another document.
  std::vector<Choice> choices;
  std::vector<Choice> soles;       ///< Choices of one alternative, which is among the parts.
  std::vector<Choice> lists;       ///< Choices that count as `type` or `enum`, or as parts.
  std::set<const Schema *> merged; ///< Parts of which each holds for values of its types only.
  const Schema *root = nullptr;    ///< What all parts come from, if that is one schema.
  const Schema *sole = nullptr;    ///< The alternative beside null, where the root says no more.
  std::vector<std::pair<std::string, Property>> properties; ///< In the order of the document.
  std::set<std::string> opaque; ///< References that lead to nothing in the document.

  const Property *property(std::string_view name) const;
};

/// How choices are read that could be spelled in another way.
struct Reading {
  Schemas separate; ///< Sole alternatives that stay choices; the others are parts like any.
  Schemas listed;   ///< The first alternatives of choices that count as `type` or `enum`.
  /// The first alternatives of choices that count as parts: no two of their alternatives are of one
  /// type, and each speaks only of values of its own.
  Schemas merged;
  bool isText = false; ///< All is written as text.

  bool isUsual() const { return separate.empty() && listed.empty() && merged.empty(); }
};

Shape shapeOf(const Side &side, const Schemas &schemas, const Reading &reading = {});

/// The type that allows a value and the least else: 2.0 is an integer.
std::string typeOf(const Value &value);

/// What all parts say under a keyword that holds a schema.
Schemas joined(const Shape &shape, Box<Schema> Schema::*keyword);

/// The first part of which something is so; nullptr: of none.
template <class IsSo> const Schema *firstThat(const Shape &shape, IsSo isSo) {
  const auto found = std::find_if(shape.parts.begin(), shape.parts.end(),
                                  [&](const Schema *part) { return isSo(*part); });
  return found == shape.parts.end() ? nullptr : *found;
}
/// The first part that states a member; nullptr: none does.
template <class Member> const Schema *firstWith(const Shape &shape, Member Schema::*member) {
  return firstThat(shape, [&](const Schema &part) { return isPresent(part.*member); });
}
/// The first part that has an extension of that name; nullptr: none has.
const Schema *withExtension(const Shape &shape, std::string_view name);
/// Whether a part says true.
bool isSet(const Shape &shape, std::optional<bool> Schema::*flag);

} // namespace oapigen::diff
