// A unit of many headers → its fragment, from groups of them that are read one by one and kept: of
// a thousand headers only the group with the changed one is read again.
//
// Whether that gives what one unit of all would is not hoped for: cache/Footprint.h says when it
// does, and where it does not, nothing is given. Nor is it where there is anything to report, so
// that messages come from one place.
#pragma once

#include "cache/Store.h"
#include "cache/Trace.h"
#include "frontend/Frontend.h"
#include "mapping/Mapping.h"
#include "model/Fragment.h"

#include <optional>
#include <string>

namespace oapigen::tool {

/// How the headers of one input are read.
struct GroupedReading {
  const frontend::Input &input;
  const frontend::Options &options; ///< With a cache.
  mapping::Options meaning;
  std::string key; ///< All else that the result depends on beside files.
  unsigned jobs = 0;
};

/// The whole input's fragment; what it depends on is added to `trace`. Nothing: it has to be read
/// as one unit.
std::optional<Fragment> readInGroups(const GroupedReading &reading, cache::Trace &trace);

} // namespace oapigen::tool
