// The formats that OpenAPI's registry and JSON Schema name: is a value one of them, and which one
// was meant by a name that is none?
//
// Any other name is allowed as well, and says nothing here.
#pragma once

#include "model/Value.h"

#include <optional>
#include <string>
#include <string_view>

namespace oapigen {

/// What is wrong with a value of that format, after its name: "is no date such as 2024-02-29".
/// Nothing for a format that is not known, or is not checked, and for values that it is not about.
std::optional<std::string> formatProblem(std::string_view format, const Value &value);

/// The known format that `format`, which is none, was probably meant to be: `datetime` is
/// `date-time`. Empty for a known one, and for names that need not be misspelt: `url`, `ulid`.
std::string_view formatMeantBy(std::string_view format);

} // namespace oapigen
