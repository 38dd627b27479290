// Media types by what their content is made of.
#pragma once

#include <string_view>

namespace oapigen {

/// "application/json", and whatever ends in "+json".
bool isJsonMediaType(std::string_view mediaType);

/// Whether the content is a sequence of values of its own (OpenAPI 3.2, "Sequential Media Types").
bool isSequential(std::string_view mediaType);

/// Whether the content is a form, whose parts are the properties of an object.
bool isForm(std::string_view mediaType);

/// Whether the content is bytes to all but those who know the type: neither JSON, XML, a form or
/// text, nor a range that has one of these in it.
bool isBinary(std::string_view mediaType);

} // namespace oapigen
