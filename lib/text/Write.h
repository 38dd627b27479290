// The two writers behind write(), see Text.h.
#pragma once

#include "model/Value.h"

#include <string>

namespace oapigen {

/// Bytes of strings that are no UTF-8 are written as U+FFFD, numbers that are not finite as null.
std::string writeJson(const Value &value);

/// Block style; see YamlScalar.h for the strings. Bytes that are no UTF-8 are written as U+FFFD.
std::string writeYaml(const Value &value);

} // namespace oapigen
