// The name of a keyword of a schema's own → the one of the specification that was meant.
#pragma once

#include <string_view>

namespace oapigen {

/// The keyword that the name is nearly spelt like; "": none, or the name is that of an extension,
/// which begins with x-. Into the table of fields.
std::string_view keywordLike(std::string_view name);

} // namespace oapigen
