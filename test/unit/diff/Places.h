// Where a fragment of a case is put to become a whole document, and in which direction it travels
// there.
#pragma once

#include "diff/Change.h"
#include "model/Value.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace oapigen::diff {

struct Place {
  std::string name;
  Direction direction = Direction::None;
  /// Nothing: the document without the fragment.
  std::function<Value(const std::optional<Value> &)> document;
};

/// The places for the fragments of an area: "schemas", "parameters", … as the files in test/diff.
std::vector<Place> placesOf(const std::string &area);

} // namespace oapigen::diff
