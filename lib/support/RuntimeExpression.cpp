// The ABNF of runtime expressions, read by hand: five heads, and four sources after two of them.
#include "support/RuntimeExpression.h"

#include <algorithm>

namespace oapigen {
namespace {

std::string quoted(std::string_view text) {
  std::string result = "'";
  return result.append(text).append("'");
}

bool isTokenCharacter(char c) {
  bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return alphanumeric || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

/// RFC 6901: empty, or begins with a slash; '~' only as "~0" and "~1".
bool isPointer(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at)
    if (text[at] == '~' && (at + 1 == text.size() || (text[at + 1] != '0' && text[at + 1] != '1')))
      return false;
  return text.empty() || text.starts_with('/');
}

std::optional<std::string> bodyProblem(std::string_view rest) {
  if (rest.empty())
    return std::nullopt;
  if (!rest.starts_with('#'))
    return "'body' is followed by nothing or by '#' and a JSON pointer";
  if (!isPointer(rest.substr(1)))
    return quoted(rest.substr(1)) + " is no JSON pointer, which begins with '/'";
  return std::nullopt;
}

std::optional<std::string> sourceProblem(std::string_view source) {
  if (source.starts_with("body"))
    return bodyProblem(source.substr(4));
  for (std::string_view head : {"header.", "query.", "path."}) {
    if (!source.starts_with(head))
      continue;
    std::string_view name = source.substr(head.size());
    if (name.empty())
      return quoted(head) + " is followed by a name";
    if (head == "header." && !std::all_of(name.begin(), name.end(), isTokenCharacter))
      return quoted(name) + " is no name of a header";
    return std::nullopt;
  }
  return "after '$request.' or '$response.' stands 'header.', 'query.', 'path.' or 'body'";
}

} // namespace

std::optional<std::string> expressionProblem(std::string_view expression) {
  if (expression == "$url" || expression == "$method" || expression == "$statusCode")
    return std::nullopt;
  for (std::string_view head : {"$request.", "$response."})
    if (expression.starts_with(head))
      return sourceProblem(expression.substr(head.size()));
  return quoted(expression) + " is none of '$url', '$method', '$statusCode', '$request.…' and "
                              "'$response.…'";
}

std::optional<std::string> callbackProblem(std::string_view key) {
  if (key.starts_with('$'))
    return expressionProblem(key);
  bool isUrl = key.find("://") != key.npos || key.starts_with('/');
  if (!isUrl && key.find('{') == key.npos)
    return "it is neither a URL nor holds an expression in braces";
  std::size_t from = 0;
  for (std::size_t open = key.find_first_of("{}"); open != key.npos;
       open = key.find_first_of("{}", from)) {
    std::size_t close = key.find('}', open);
    if (key[open] == '}' || close == key.npos)
      return quoted(key.substr(open, 1)) + " at offset " + std::to_string(open) +
             " has no counterpart";
    if (auto problem = expressionProblem(key.substr(open + 1, close - open - 1)))
      return problem;
    from = close + 1;
  }
  return std::nullopt;
}

} // namespace oapigen
