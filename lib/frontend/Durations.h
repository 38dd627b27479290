// Values of std::chrono::duration in the source → ISO 8601 ("PT1M30S").
#pragma once

#include "frontend/Reading.h"
#include "model/Value.h"

#include <optional>

namespace oapigen::frontend {

/// The value of a constant of the type std::chrono::duration; nothing for any other expression, and
/// for durations that are negative or no whole number of seconds: the format has neither signs nor
/// fractions. `expression` is as it was written, without conversions around it.
std::optional<Value> durationValue(Reading &reading, const clang::Expr *expression);

/// The same in nanoseconds, with signs and fractions of a second.
std::optional<std::int64_t> nanosecondsOf(Reading &reading, const clang::Expr *expression);

/// Nanoseconds in one unit of a std::chrono::duration; nothing for other types, and for units that
/// are no whole number of them.
std::optional<std::int64_t> unitOf(clang::QualType duration);

} // namespace oapigen::frontend
