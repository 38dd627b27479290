// An object of the model → the JSON value that it stands for.
#pragma once

#include "model/Objects.h"
#include "model/Value.h"

namespace oapigen {

/// Only what is present, in the order of Fields.h; extensions come last.
template <ModelObject T> Value toValue(const T &object);

} // namespace oapigen
