// The values of a discriminator on one side, and what they stand for.
//
// A value is stated by the mapping, or it is the name of a component that may stand there.
#pragma once

#include "diff/ShapePair.h"

namespace oapigen::diff {

/// Value, in words → what it stands for.
using Mapping = std::map<std::string, std::string>;

struct DiscriminatorValues {
  Mapping stated;
  Mapping implied; ///< Names of components that the mapping does not lead to.
  Mapping hidden;  ///< Names of those that it leads to: they are understood, but not sent.

  /// What a value stands for in that direction; nullptr: nothing.
  const std::string *find(const std::string &value, Direction direction) const;
};

/// `parent` is the part of the shape that has the discriminator.
DiscriminatorValues valuesOf(const Side &side, const Shape &shape, const ToldAlternatives &told,
                             const Schema &parent);

} // namespace oapigen::diff
