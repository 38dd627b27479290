// What every step of the mapping of one unit shares.
#pragma once

#include "mapping/Mapping.h"

namespace oapigen::mapping {

struct Context {
  const source::Unit &unit;
  const Options &options;
  Diagnostics &out;
};

} // namespace oapigen::mapping
