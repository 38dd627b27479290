// The one judgement on the text of a setting, from the command line or from oapi-gen.yaml.
#pragma once

#include "tool/Settings.h"

#include <optional>
#include <string>

namespace oapigen::tool {

/// Why a text is no value of a setting.
struct Misfit {
  std::string expected; ///< "one of omit, null".
  std::string meant;    ///< The value that was probably meant, or nothing.
};

/// What is wrong with the text as the value of the setting, or one of its values; nothing: it is
/// right.
std::optional<Misfit> misfitOf(const Setting &setting, const std::string &text);

} // namespace oapigen::tool
