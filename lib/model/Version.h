// The versions of OpenAPI, by what they can say.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace oapigen {

enum class Version { v3_0, v3_1, v3_2 };
inline constexpr Version kNewestVersion = Version::v3_2;

/// The version of a document that says so in its field `openapi`: "3.1.0". Nothing for others.
std::optional<Version> versionOf(std::string_view openapi);

/// "3.1"
std::string_view nameOf(Version version);

/// What a document of that version says in its field `openapi`: the newest patch, "3.1.2".
std::string_view specificationOf(Version version);

/// The whole version that a name alone, "3.1", was to mean: "3.1.2". Empty for all else.
std::string_view wholeVersion(std::string_view name);

} // namespace oapigen
