// Rules about paths: their templates, the parameters that fill these, and the ids of operations.
#include "validate/Rules.h"

#include "model/Pointer.h"
#include "support/Ascii.h"
#include "support/PathTemplate.h"
#include "validate/Names.h"

#include <algorithm>
#include <map>
#include <set>

namespace oapigen {
namespace {

/// Path parameters of an operation with those of its path item. `isComplete` is false when one of
/// the references leads to another document.
struct PathParameters {
  std::set<std::string> names;
  bool isComplete = true;

  void add(const List<OrRef<Parameter>> &parameters, const Index &index) {
    for (const OrRef<Parameter> &either : parameters) {
      const Parameter *parameter = index.resolve(either);
      isComplete = isComplete && parameter;
      if (parameter && parameter->in == "path" && parameter->name)
        names.insert(*parameter->name);
    }
  }
};

/// The path of which a path item stands at `pointer`; nothing for items elsewhere.
std::optional<std::string> pathOf(std::string_view pointer) {
  if (parentPointer(pointer) != "/paths")
    return std::nullopt;
  return lastToken(pointer);
}

} // namespace

std::string itemOf(std::string_view operation) {
  std::string_view above = parentPointer(operation);
  if (lastToken(above) == "additionalOperations" && above != "/paths/additionalOperations")
    above = parentPointer(above);
  return std::string(above);
}

namespace {

void isNoPath(const Paths &paths, Site &site) {
  for (const auto &[path, item] : paths.items)
    if (auto problem = pathProblem(path))
      site.report({{"path", path}, {"problem", problem->text}, {"hint", problem->hint}},
                  childPointer("", path));
}

void isIdenticalPath(const Paths &paths, Site &site) {
  std::map<std::string, std::string> first;
  for (const auto &[path, item] : paths.items) {
    auto [known, isNew] = first.emplace(readTemplate(path).shape, path);
    if (!isNew)
      site.report({{"path", path}, {"other", known->second}}, childPointer("", path),
                  site.noteAt(childPointer("/paths", known->second),
                              "'" + known->second + "' is first declared here"));
  }
}

void lacksPathParameter(const Operation &operation, Site &site) {
  std::optional<std::string> path = pathOf(itemOf(site.pointer()));
  if (!path)
    return;
  PathParameters parameters;
  parameters.add(operation.parameters, site.index());
  parameters.add(site.around<PathItem>()->parameters, site.index());
  for (const std::string &variable : readTemplate(*path).variables)
    if (parameters.isComplete && !parameters.names.count(variable))
      site.report({{"variable", variable}, {"path", *path}, {"method", lastToken(site.pointer())}});
}

void reportUnused(const List<OrRef<Parameter>> &parameters, const std::string &path, Site &site) {
  std::vector<std::string> variables = readTemplate(path).variables;
  for (std::size_t at = 0; at != parameters.size(); ++at) {
    const Parameter *parameter = site.index().resolve(parameters[at]);
    if (!parameter || parameter->in != "path" || !parameter->name)
      continue;
    if (std::find(variables.begin(), variables.end(), *parameter->name) == variables.end())
      site.report({{"name", *parameter->name}, {"path", path}}, childPointer("/parameters", at));
  }
}

void hasUnusedParameter(const Operation &operation, Site &site) {
  if (auto path = pathOf(itemOf(site.pointer())))
    reportUnused(operation.parameters, *path, site);
}

void itemHasUnusedParameter(const PathItem &item, Site &site) {
  if (auto path = pathOf(site.pointer()))
    reportUnused(item.parameters, *path, site);
}

/// What is in both is undefined; readers that replace the whole item lose what is here.
void refersBesideOperation(const PathItem &item, Site &site) {
  if (!item.ref)
    return;
  auto report = [&](std::string_view method, const std::string &below) {
    site.report({{"path", lastToken(site.pointer())},
                 {"reference", *item.ref},
                 {"method", inUpperCase(method)}},
                below, site.noteAt(site.pointer() + "/$ref", "it refers to the other one here"));
  };
  for (std::string_view method : methodNames())
    if (operationOf(item, method)->has_value())
      report(method, childPointer("", method));
  for (const auto &[method, operation] : item.additionalOperations)
    report(method, childPointer("/additionalOperations", method));
}

/// Methods are case-sensitive: those with a field are "GET" and the like.
void addsReservedMethod(const PathItem &item, Site &site) {
  for (const auto &[method, operation] : item.additionalOperations)
    for (std::string_view field : methodNames())
      if (method == inUpperCase(field))
        site.report({{"method", method}, {"field", std::string(field)}},
                    childPointer("/additionalOperations", method));
}

void addsNoMethod(const PathItem &item, Site &site) {
  for (const auto &[method, operation] : item.additionalOperations)
    if (!isToken(method))
      site.report({{"name", "\"" + method + "\""}, {"place", "method"}},
                  childPointer("/additionalOperations", method));
}

void repeatsOperationId(const OpenAPI &, Site &site) {
  std::map<std::string_view, const Index::Entry *> first;
  for (const Index::Entry &entry : site.index().all()) {
    auto *operation = std::get_if<const Operation *>(&entry.object);
    if (!operation || !(*operation)->operationId)
      continue;
    auto [known, isNew] = first.emplace(*(*operation)->operationId, &entry);
    if (!isNew)
      site.reportAt(entry.pointer(), {{"id", std::string(known->first)}},
                    site.noteAt(known->second->pointer(), "it is first used here"));
  }
}

// A path without a slash in front is no field of the object. Only OpenAPI 3.2 has a grammar for the
// rest, so that a foreign document of an older version may not know of it.
constexpr Rule kRules[] = {
    {Problem::PathInvalid, isNoPath, Severity::Warning},
    {Problem::IdenticalPaths, isIdenticalPath},
    {Problem::PathVariableUndeclared, lacksPathParameter, Severity::Warning},
    {Problem::PathParameterUnused, hasUnusedParameter, Severity::Warning},
    {Problem::PathParameterUnused, itemHasUnusedParameter, Severity::Warning},
    {Problem::PathItemConflict, refersBesideOperation, Severity::Warning},
    {Problem::MethodReserved, addsReservedMethod},
    {Problem::NameInvalid, addsNoMethod},
    {Problem::OperationIdRepeated, repeatsOperationId},
};

} // namespace

std::span<const Rule> pathRules() {
  return kRules;
}

} // namespace oapigen
