// Exact arithmetic on JSON's numbers, as far as JSON Schema needs it.
#pragma once

#include "model/Value.h"

#include <compare>
#include <string>

namespace oapigen {

/// By mathematical value, also between integers and doubles. Both must be numbers.
std::partial_ordering compareNumbers(const Value &left, const Value &right);

/// Whether `value` is an integral multiple of `step`, both taken as the decimal numbers that they
/// are written as: 0.07 is a multiple of 0.01. `step` must be above 0.
bool isMultiple(const Value &value, const Value &step);

/// No fraction: 3 and 3.0.
bool isIntegral(const Value &value);

/// A value for a message: scalars as JSON has them, "an object" and "an array" for the others.
std::string inWords(const Value &value);

} // namespace oapigen
