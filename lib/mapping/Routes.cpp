// Reads each kind of route by a row, and checks what it says.
#include "mapping/Routes.h"

#include "mapping/Names.h"
#include "support/Ascii.h"
#include "support/PathTemplate.h"
#include "support/Spelling.h"

#include <algorithm>

namespace oapigen::mapping {
namespace {

bool isMethod(std::string_view name) {
  const std::span<const std::string_view> methods = methodNames();
  return std::find(methods.begin(), methods.end(), name) != methods.end();
}

/// How the model names a method: those that it has fields for in lower case, others as they are.
std::string modelName(const std::string &method) {
  const std::string lower = inLowerCase(method);
  return isMethod(lower) ? lower : method;
}

std::string textAt(const source::Annotation &annotation, std::size_t index) {
  return *annotation.arguments[index].value.asString();
}

/// The attributes that are routes without being methods.
struct RouteRow {
  std::string_view name;
  EntryKind kind;
  std::size_t method; ///< Index of the argument that may name it.
  void (*set)(OperationEntry &, const source::Annotation &);
};

constexpr RouteRow kRoutes[] = {
    {"webhook", EntryKind::Webhook, 1, [](OperationEntry &, const source::Annotation &) {}},
    {"callback", EntryKind::Callback, 3,
     [](OperationEntry &entry, const source::Annotation &route) {
       entry.owner = textAt(route, 0);
       entry.callback = textAt(route, 1);
       entry.route = textAt(route, 2);
     }},
    {"define_callback", EntryKind::SharedCallback, 2,
     [](OperationEntry &entry, const source::Annotation &route) {
       entry.callback = textAt(route, 0);
       entry.route = textAt(route, 1);
     }},
    {"define_path_item", EntryKind::SharedPathItem, 1,
     [](OperationEntry &, const source::Annotation &) {}},
};

/// nullptr: it is a method, or no route.
const RouteRow *rowOf(std::string_view name) {
  for (const RouteRow &row : kRoutes)
    if (row.name == name)
      return &row;
  return nullptr;
}

/// `query` is a method, but as an attribute a place where parameters travel.
bool isRoute(std::string_view name) {
  return rowOf(name) || name == "method" || (isMethod(name) && name != "query");
}

bool mayHaveLostPrefix(const source::Function &function) {
  return std::any_of(
      function.scopes.begin(), function.scopes.end(), [](const source::Scope &scope) {
        return scope.annotations.mayHaveLost([](auto &name) { return name == "prefix"; });
      });
}

std::string prefixOf(const source::Function &function) {
  const source::Annotation *given = innermost({}, function.scopes, "prefix");
  return given ? *given->arguments[0].value.asString() : "";
}

/// The path of a method's attribute, with its prefix.
std::string pathOf(const source::Function &function, const source::Annotation &route) {
  return prefixOf(function) + textAt(route, pathIndexOf(route));
}

/// What is wrong with the path as it is written behind a prefix, which ends without a slash: they
/// would run into one segment. An empty path is the prefix itself.
std::optional<PathProblem> joinProblem(const source::Function &function, const std::string &path) {
  const bool isJoined = path.empty() || path.starts_with('/') || prefixOf(function).empty();
  return isJoined ? std::nullopt : pathProblem(path);
}

/// POST, unless the argument at `index` names another one.
bool setMethod(const Context &context, OperationEntry &entry, const source::Annotation &route,
               std::size_t index) {
  entry.method = "post";
  if (route.arguments.size() <= index)
    return true;
  entry.method = textAt(route, index);
  if (isMethod(entry.method))
    return true;
  if (const std::string lower = inLowerCase(entry.method); isMethod(lower)) {
    Diagnostic known = diagnose(Problem::MethodUnknown, route.whereOfIndex(index), {});
    known.message = "\"" + entry.method + "\" is written in lower case here";
    known.hint = "write \"" + lower + "\"";
    context.out.add(std::move(known));
    return false;
  }
  std::string methods;
  for (std::string_view method : methodNames())
    methods.append(methods.empty() ? "" : ", ").append(method);
  context.out.report(Problem::MethodUnknown, route.whereOfIndex(index),
                     {{"method", entry.method},
                      {"methods", methods},
                      {"suggestion", std::string(nearest(entry.method, methodNames()))}});
  return false;
}

/// What other frameworks write for `{name}`: a segment ":name" that a parameter is called by.
std::optional<PathProblem> foreignVariable(const source::Function &function,
                                           std::string_view path) {
  for (const source::Parameter &parameter : function.parameters) {
    const std::string segment = "/:" + parameter.name;
    const std::size_t at = path.find(segment);
    if (parameter.name.empty() || at == path.npos ||
        !(path.substr(at + segment.size()).empty() || path[at + segment.size()] == '/'))
      continue;
    return PathProblem{"':" + parameter.name + "' is no variable",
                       "write {" + parameter.name + "}"};
  }
  return std::nullopt;
}

} // namespace

std::vector<const source::Annotation *> routesOf(const source::Function &function) {
  std::vector<const source::Annotation *> routes;
  for (const source::Annotation &annotation : function.annotations)
    if (isRoute(annotation.name))
      routes.push_back(&annotation);
  return routes;
}

bool mayHaveLostRoute(const source::Function &function) {
  return function.annotations.mayHaveLost(isRoute);
}

std::size_t pathIndexOf(const source::Annotation &route) {
  return route.name == "method" ? 1 : 0;
}

bool setRoute(const Context &context, Draft &draft) {
  const source::Annotation &route = *draft.route;
  OperationEntry &entry = draft.entry;
  entry.route = *draft.path->value.asString();
  if (const RouteRow *row = rowOf(route.name)) {
    entry.kind = row->kind;
    row->set(entry, route);
    return setMethod(context, entry, route, row->method);
  }
  entry.kind = EntryKind::Path;
  entry.method = route.name == "method" ? modelName(textAt(route, 0)) : route.name;
  entry.route = pathOf(draft.function, route);
  entry.isRouteUnknown = mayHaveLostPrefix(draft.function);
  const std::string path = textAt(route, pathIndexOf(route));
  std::optional<PathProblem> problem = joinProblem(draft.function, path);
  const std::string &wrong = problem ? path : entry.route;
  if (!problem)
    problem = pathProblem(entry.route);
  if (!problem)
    problem = foreignVariable(draft.function, entry.route);
  if (problem)
    context.out.report(Problem::PathInvalid, draft.path->where,
                       {{"path", wrong}, {"problem", problem->text}, {"hint", problem->hint}});
  return !problem;
}

void hide(const source::Function &function, Fragment &fragment) {
  for (const source::Annotation *route : routesOf(function))
    if (const RouteRow *row = rowOf(route->name); !row)
      fragment.hidden.push_back({EntryKind::Path, pathOf(function, *route)});
    else if (row->kind == EntryKind::Webhook)
      fragment.hidden.push_back({EntryKind::Webhook, textAt(*route, 0)});
}

bool isFreeElsewhere(const Draft &draft, std::string_view name) {
  for (const source::Annotation *route : routesOf(draft.function)) {
    const std::vector<std::string> variables =
        rowOf(route->name) ? std::vector<std::string>()
                           : readTemplate(pathOf(draft.function, *route)).variables;
    if (std::find(variables.begin(), variables.end(), name) == variables.end())
      return true;
  }
  return false;
}

} // namespace oapigen::mapping
