// Status codes → reason phrases, for responses that nobody described.
#pragma once

#include <string>
#include <string_view>

namespace oapigen::mapping {

/// RFC 9110's phrase ("Not Found"); for a range or an unknown code the class's ("Client Error").
std::string reasonPhrase(std::string_view status);

} // namespace oapigen::mapping
