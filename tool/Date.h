// Days as texts such as "2031-12-24".
#pragma once

#include <string>
#include <string_view>

namespace oapigen::tool {

/// A day that exists, written as ISO 8601 has it.
bool isDate(std::string_view text);

/// The day that it is now, in UTC.
std::string today();

} // namespace oapigen::tool
