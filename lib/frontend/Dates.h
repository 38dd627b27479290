// Values of std::chrono's points in time and calendar dates in the source → RFC 3339.
#pragma once

#include "frontend/Reading.h"
#include "model/Value.h"

#include <optional>

namespace oapigen::frontend {

/// "2031-12-24T18:00:00Z" for a constant std::chrono::time_point of the system's clock; nothing for
/// any other expression, another clock, and years that RFC 3339 does not have.
std::optional<Value> dateTimeValue(Reading &reading, const clang::Expr *expression);

/// "2031-12-24" for a constant std::chrono::year_month_day that is a date.
std::optional<Value> dateValue(Reading &reading, const clang::Expr *expression);

} // namespace oapigen::frontend
