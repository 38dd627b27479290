// What other languages call it → the attribute.
#pragma once

#include <span>
#include <string_view>
#include <utility>

namespace oapigen::dsl {

/// Names that other frameworks, JSON Schema and OpenAPI have for what an attribute says, each with
/// the attribute's.
std::span<const std::pair<std::string_view, std::string_view>> namesElsewhere();

} // namespace oapigen::dsl
