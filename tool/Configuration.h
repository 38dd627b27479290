// oapi-gen.yaml → settings.
#pragma once

#include "support/Diagnostic.h"
#include "tool/Settings.h"

#include <string>
#include <string_view>

namespace oapigen::tool {

/// The configuration that is used when none is named: in the current directory.
constexpr std::string_view kConfigurationName = "oapi-gen.yaml";

/// What `text`, the contents of `file`, sets. Paths in it are relative to the directory of `file`;
/// the result's are relative to the current directory, or absolute. Every problem is reported at
/// its place; what is right is returned all the same.
Settings readConfiguration(std::string_view text, const std::string &file, Diagnostics &out);

} // namespace oapigen::tool
