// An object of the model → the JSON value that it stands for.
#pragma once

#include "model/Objects.h"
#include "model/Value.h"

#include <functional>
#include <string>

namespace oapigen {

/// Only what is present, in the order of Fields.h; extensions come last.
template <ModelObject T> Value toValue(const T &object);

/// Sees each object when it is written, after all that it contains, and may change what was
/// written for it.
using Rewrite =
    std::function<void(const std::string &pointer, ConstObjectPointer object, Value &written)>;

/// The same, with every object on its way through `rewrite`; `pointer` is where `object` stands.
template <ModelObject T>
Value toValue(const T &object, const Rewrite &rewrite, const std::string &pointer);

} // namespace oapigen
