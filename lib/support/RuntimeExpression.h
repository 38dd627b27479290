// Runtime expressions ("$request.body#/url") as callbacks and links use them
// (OpenAPI 3.1, 4.8.20.4).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace oapigen {

/// What is wrong with one expression, without braces, for the end of a sentence; nothing when it
/// follows the grammar.
std::optional<std::string> expressionProblem(std::string_view expression);

/// The same for the key of a callback: an expression, or a URL with expressions in braces.
std::optional<std::string> callbackProblem(std::string_view key);

} // namespace oapigen
