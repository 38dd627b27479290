// The alternatives of `oneOf` and `anyOf`: what they are called, and which of two documents belong
// together. Alternatives are paired by what they are, never by order.
#pragma once

#include "diff/ShapePair.h"

namespace oapigen::diff {

/// For messages: the component, a title, the constant that tells it apart, or the type.
std::string wordsOf(const Side &side, const Schema &schema);
std::string wordsOf(const Side &side, const Schemas &schemas);

/// What was found out of two lists of alternatives.
struct Pairing {
  Schemas before, after; ///< What has no partner.
  std::vector<std::pair<const Schema *, const Schema *>> pairs;
};

class Matching {
public:
  explicit Matching(const Comparison &comparison) : comparison_(comparison) {}
  /// Of the alternatives of a pair, the values of a discriminator on both sides count too.
  Matching(const Comparison &comparison, const ShapePair &pair);

  Pairing pairUp(const Schemas &before, const Schemas &after) const;

  /// Pairs a whole side of `pair` that is in the pairing itself, as an alternative of the other
  /// side: its name is that of the place, which no alternative has, so its types decide.
  void pairWhole(Pairing &pairing, const ShapePair &pair) const;

  /// Whether a schema of one list is called or written as one of the other.
  bool share(const Schemas &before, const Schemas &after) const;
  bool shareAlternative(const Choice &left, const Choice &right) const {
    return share(left.alternatives, right.alternatives);
  }

private:
  std::string oldName(const Schema &schema) const;
  std::string newName(const Schema &schema) const;
  bool hasSameName(const Schema &left, const Schema &right) const;
  bool hasSameValue(const Schema &left, const Schema &right) const;
  bool hasSameType(const Schema &left, const Schema &right) const;
  bool hasSameContents(const Schema &left, const Schema &right) const;

  const Comparison &comparison_;
  /// The discriminators, where both look at the same property; else nullptr.
  const Discriminator *oldValues_ = nullptr, *newValues_ = nullptr;
};

/// The choice that a shape consists of, if it is nothing else.
const Choice *onlyChoice(const Shape &shape);
/// What a shape without a choice is, as one alternative; nullptr: it is not one schema, or says
/// nothing.
const Schema *singleOf(const Shape &shape);

using Choices = std::vector<const Choice *>;
Choices pointersTo(const std::vector<Choice> &choices);
/// Pairs what is left: for takePairs().
inline bool anyTwo(const Choice *, const Choice *) {
  return true;
}

} // namespace oapigen::diff
