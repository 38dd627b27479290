// What each unit knows of a family of classes → schemas that tell of all of them.
//
// A class knows nothing of those that derive from it: they may stand in headers that only other
// units include. So which classes a base is told apart into is decided here, for all units alike.
#pragma once

#include "link/PlaceOrder.h"
#include "model/Fragment.h"
#include "support/Diagnostic.h"

namespace oapigen {

/// Completes the schemas of all entries of a family: the discriminator's mapping of the topmost
/// class, and the values that a class between has, in the order of the classes' places. Reports two
/// classes that one value stands for.
void joinFamilies(std::vector<SchemaEntry> &entries, const PlaceOrder &order, Diagnostics &out);

} // namespace oapigen
