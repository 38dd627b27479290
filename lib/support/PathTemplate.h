// "/users/{id}" → its variables, its shape, and what is wrong with it (OpenAPI 3.1, 4.8.2).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace oapigen {

struct PathTemplate {
  std::vector<std::string> variables; ///< In order, with repetitions.
  /// The template without the names: "/users/{}". Paths of one shape are the same path.
  std::string shape;
  /// What is wrong, for the end of a sentence ("'{' at offset 7 is never closed").
  std::optional<std::string> problem;
};

/// Reads the braces of any text: a path, or the URL of a server (there "{port}" is a server
/// variable). What a path needs beyond that is asked with pathProblem.
PathTemplate readTemplate(std::string_view text);

/// What is wrong with a path, for the end of a sentence, and what would be right.
struct PathProblem {
  std::string text;
  std::string hint; ///< May be empty.
};

/// What keeps `path` from being a key of `paths`: no leading slash, a query, a fragment, characters
/// that no path has, braces that do not match, a variable twice.
std::optional<PathProblem> pathProblem(std::string_view path);

} // namespace oapigen
