// The arguments of the plug-in → a request.
#pragma once

#include "tool/Production.h"

#include <string>
#include <vector>

namespace oapigen::tool {

struct PluginArguments {
  Request request;
  std::string path; ///< Of the fragment; empty: not given.
  bool onlyWarns = false;
};

/// Reads `name` and `name=value`: those of the plug-in, and the settings of the group Schemas.
/// False after an error.
bool readArguments(const std::vector<std::string> &arguments, PluginArguments &into,
                   Diagnostics &out);

} // namespace oapigen::tool
