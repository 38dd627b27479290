// Which required fields a document lacks.
#pragma once

#include "model/Objects.h"
#include "model/Version.h"

#include <string>
#include <string_view>
#include <vector>

namespace oapigen {

struct MissingField {
  std::string pointer;     ///< Of the object that lacks it.
  std::string_view object; ///< The specification's name: "Security Scheme".
  std::string_view field;
  bool operator==(const MissingField &) const = default;
};

/// Everything that `root` and what is below lack of what that version requires, in the order of the
/// document. What is required only in some cases (fields of security schemes and of OAuth flows)
/// lacks only in these.
template <ModelObject T>
std::vector<MissingField> missingRequired(const T &root, Version version = kNewestVersion);

} // namespace oapigen
