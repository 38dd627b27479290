// What is said of a parameter or property that only one side has.
#pragma once

#include "diff/Change.h"
#include "diff/Shape.h"
#include "model/Numbers.h"

namespace oapigen::diff {

/// Kinds of change, by what the side that has it says.
struct Presence {
  Kind optional, required, defaulted;
  Kind kindOf(bool isRequired, bool hasDefault) const {
    return !isRequired ? optional : hasDefault ? defaulted : required;
  }
};

/// The default, in words; "": none is stated.
inline std::string defaultOf(const Shape &shape) {
  const Schema *found = firstWith(shape, &Schema::default_);
  return found ? inWords(*found->default_) : "";
}

} // namespace oapigen::diff
