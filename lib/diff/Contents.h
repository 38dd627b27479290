// The parts of a comparison of media types.
#pragma once

#include "diff/Messages.h"

namespace oapigen::diff {

/// A media type and what it is called under `content`.
struct Named {
  std::string name;
  const MediaType *type;
};

void compareEncodings(Comparison &comparison, const MediaType &before, const MediaType &after,
                      const Spot &owner, Direction direction);
/// What the whole content must match, or each item of a sequence.
void compareContentSchemas(Comparison &comparison, const Named &before, const Named &after,
                           Direction direction);

} // namespace oapigen::diff
