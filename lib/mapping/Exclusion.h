// Schemas of alternatives → whether a value of one can be valid for another one as well.
#pragma once

#include "model/Schema.h"

#include <functional>
#include <string>

namespace oapigen::mapping {

/// What a `$ref` means; nullptr when it is not known here. The schema has to stay where it is.
using FindSchema = std::function<const Schema *(const std::string &ref)>;

/// Whether it is certain that no value that is written of one alternative is valid for another:
/// then each is valid for exactly one. Of an object is written what its schema names, and no more.
bool excludeEachOther(const List<Schema> &alternatives, const FindSchema &find);

} // namespace oapigen::mapping
