// Files → OpenAPI documents of whatever origin, with what makes them none.
#pragma once

#include "model/OpenAPI.h"
#include "model/Version.h"
#include "text/Text.h"

#include <optional>
#include <string>
#include <string_view>

namespace oapigen::tool {

/// How standard input is called in messages.
constexpr const char *kStandardInput = "<stdin>";

/// Whether the name is that of a header or source.
bool isCode(const std::string &name);

/// What a file is called in messages: its path, or kStandardInput for "-".
std::string shownName(const std::string &path);

/// A text that says that it is an OpenAPI document of a version that is known. Its structure was
/// not looked at.
struct Stated {
  Parsed parsed;
  std::string openapi; ///< "3.1.0"
  Version version;
};

/// Reads the text of `file`. Nothing, and a diagnostic that says what the text is instead, when it
/// is no JSON or YAML, no OpenAPI document, or one of another version.
std::optional<Stated> readStated(std::string_view text, const std::string &file, Diagnostics &out);

/// The structure of the document; nothing and all that is wrong with it.
std::optional<OpenAPI> readModel(const Stated &stated, Diagnostics &out);

} // namespace oapigen::tool
