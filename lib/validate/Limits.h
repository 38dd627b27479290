// A value and the keywords of a schema that need no other schema → what does not fit.
#pragma once

#include "validate/Instance.h"

namespace oapigen {

/// Types, values, and limits of numbers, texts, lists and objects. `at`: the pointer of the value.
std::optional<Mismatch> findLimit(const Value &value, const Schema &schema, const std::string &at,
                                  Sent sent = Sent::Anyhow);

} // namespace oapigen
