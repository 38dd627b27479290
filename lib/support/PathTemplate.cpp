// Reads path templates; a name is anything but braces and slashes, because clients see no name.
#include "support/PathTemplate.h"

#include <set>

namespace oapigen {
namespace {

std::string at(std::string_view what, std::size_t offset) {
  std::string result = "'";
  return result.append(what).append("' at offset ").append(std::to_string(offset));
}

} // namespace

PathTemplate readTemplate(std::string_view text) {
  PathTemplate result;
  std::size_t from = 0;
  for (std::size_t brace = text.find_first_of("{}"); brace != text.npos;
       brace = text.find_first_of("{}", from)) {
    result.shape += text.substr(from, brace - from);
    std::size_t end = text.find_first_of("{}/", brace + 1);
    if (text[brace] == '}')
      result.problem = at("}", brace) + " closes nothing";
    else if (end == text.npos || text[end] != '}')
      result.problem = at("{", brace) + " is never closed";
    else if (end == brace + 1)
      result.problem = at("{}", brace) + " names no variable";
    if (result.problem)
      return result;
    result.variables.emplace_back(text.substr(brace + 1, end - brace - 1));
    result.shape += "{}";
    from = end + 1;
  }
  result.shape += text.substr(from);
  return result;
}

/// The path with a slash in front, where that is all that it lacks.
std::string withSlash(std::string_view path) {
  const std::string whole = "/" + std::string(path);
  return pathProblem(whole) ? "begin it with '/'" : "did you mean \"" + whole + "\"?";
}

std::optional<PathProblem> pathProblem(std::string_view path) {
  constexpr std::string_view kVariable =
      "a variable is a name in braces, in one segment: /users/{id}";
  if (path.find("://") != path.npos)
    return PathProblem{"it is a whole URL", "the path is what follows the URL of a server"};
  if (!path.starts_with('/'))
    return PathProblem{"a path begins with '/'", withSlash(path)};
  if (std::size_t found = path.find_first_of("?#"); found != path.npos)
    return PathProblem{at(path.substr(found, 1), found) + " does not belong to a path",
                       path[found] == '?' ? "end it there: what follows are parameters in the query"
                                          : "end it there: servers get nothing of what follows"};
  if (std::size_t found = path.find_first_of("<>"); found != path.npos)
    return PathProblem{at(path.substr(found, 1), found) + " does not belong to a path",
                       std::string(kVariable)};
  if (std::size_t found = path.find_first_of(" \t\r\n"); found != path.npos)
    return PathProblem{"white space at offset " + std::to_string(found) +
                           " has to be written as %20 or the like",
                       ""};
  PathTemplate read = readTemplate(path);
  if (read.problem)
    return PathProblem{*read.problem, std::string(kVariable)};
  std::set<std::string> seen;
  for (const std::string &name : read.variables)
    if (!seen.insert(name).second)
      return PathProblem{"the variable '" + name + "' stands there twice",
                         "give one of them another name"};
  return std::nullopt;
}

} // namespace oapigen
