// Fills what an object does not say from another one.
#pragma once

#include "model/Objects.h"

namespace oapigen {

/// Fields that are not set in `over` come from `under`. Objects that both have are merged likewise,
/// maps name by name, with the names that only `under` has at the end. A list that `over` has stays
/// as it is, and so do values of examples, defaults and extensions. A reference and an object, and
/// boolean schemas, are never mixed: `over` has it.
template <ModelObject T> void merge(T &over, const T &under);

} // namespace oapigen
