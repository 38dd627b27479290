// Entries of all fragments in one order, each once: what makes the result independent of the order
// in which the fragments come.
//
// A header that two units include gives equal entries at one place: they are one. Entries are
// sorted by place first, so that "the first one" in a message is the one that stands first in the
// sources.
#pragma once

#include "link/PlaceOrder.h"
#include "model/Fragment.h"

#include <vector>

namespace oapigen {

/// All entries, sorted by place, then by what they say; without `files`.
Fragment canonical(std::vector<Fragment> fragments, const PlaceOrder &order);

} // namespace oapigen
