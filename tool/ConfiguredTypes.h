// The entries of `types:` in oapi-gen.yaml: what is wrong with one is said where it stands, not at
// each use of the type.
#pragma once

#include "link/Link.h"
#include "model/Version.h"
#include "tool/Settings.h"

namespace oapigen::tool {

/// Reports what is wrong with the schema at `pointer` of the configuration, whoever uses it. One
/// that refers to others is left for validateTyped.
void checkType(const Schema &schema, const std::string &pointer, const Places &places,
               Diagnostics &out);

/// As validate(); what is wrong inside a configured schema that refers to others is reported in the
/// configuration, with a note at the C++ that uses it.
void validateTyped(const Linked &linked, const Settings &settings, Version version,
                   Diagnostics &out);

} // namespace oapigen::tool
