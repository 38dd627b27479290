// Values of std::chrono::duration in the source → ISO 8601 ("PT1M30S").
#pragma once

#include "frontend/Reading.h"
#include "model/Value.h"

#include <optional>

namespace oapigen::frontend {

/// The value of `seconds(90)`, `seconds{90}` or `90s`; nothing for any other expression, and for
/// durations that are no whole number of seconds: the format has no fractions. `expression` is as
/// it was written, without conversions around it.
std::optional<Value> durationValue(Reading &reading, const clang::Expr *expression);

} // namespace oapigen::frontend
