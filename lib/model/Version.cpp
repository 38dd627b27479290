// Names of the versions.
#include "model/Version.h"

namespace oapigen {
namespace {

/// In the order of Version.
constexpr std::string_view kSpecifications[] = {"3.0.4", "3.1.2", "3.2.0"};
constexpr std::size_t kNameLength = 3;

} // namespace

std::optional<Version> versionOf(std::string_view openapi) {
  for (Version version : {Version::v3_0, Version::v3_1, Version::v3_2})
    if (openapi.starts_with(nameOf(version)) && openapi.substr(kNameLength).starts_with('.'))
      return version;
  return std::nullopt;
}

std::string_view nameOf(Version version) {
  return specificationOf(version).substr(0, kNameLength);
}

std::string_view specificationOf(Version version) {
  return kSpecifications[static_cast<std::size_t>(version)];
}

std::string_view wholeVersion(std::string_view name) {
  for (std::string_view whole : kSpecifications)
    if (name == whole.substr(0, kNameLength))
      return whole;
  return {};
}

} // namespace oapigen
