// Template variables and path parameters belong together, one to one; `@param` names a parameter.
//
// A shared parameter counts with what its definition says. Where that is in another unit, only the
// finished document can tell, and `validate` does.
#include "mapping/ParameterChecks.h"

#include "mapping/Names.h"
#include "mapping/Routes.h"
#include "model/Pointer.h"
#include "support/Spelling.h"

#include <algorithm>

namespace oapigen::mapping {
namespace {

/// The parameter that `define_parameter("component", "in", "name", …)` of the unit makes.
ParameterName definedAs(const source::Unit &unit, std::string_view component) {
  for (const source::Annotation &annotation : unit.document)
    if (annotation.name == "define_parameter" &&
        *annotation.arguments[0].value.asString() == component)
      return {*annotation.arguments[1].value.asString(), *annotation.arguments[2].value.asString()};
  return {};
}

class Checker {
public:
  Checker(const Context &context, const Draft &draft, const std::vector<std::string> &variables,
          const std::vector<Where> &places)
      : context_(context), draft_(draft), variables_(variables), places_(places) {
    for (const OrRef<Parameter> &one : draft.entry.operation.parameters)
      names_.push_back(nameOf(context.unit, one));
    addOfPath();
  }

  void checkVariables() const {
    const std::vector<std::string_view> inPath = namesIn("path");
    for (const std::string &variable : variables_)
      if (!isOpen() && std::find(inPath.begin(), inPath.end(), variable) == inPath.end())
        reportUnbound(variable);
    if (draft_.entry.isRouteUnknown)
      return;
    const std::vector<std::string_view> known(variables_.begin(), variables_.end());
    for (std::size_t i = 0; i < places_.size(); ++i)
      if (names_[i].in == "path" && isSentByServer(draft_.entry.kind) && isOnlyRoute())
        context_.out.report(
            Problem::PathOfReceiver, places_[i],
            {{"name", names_[i].name},
             {"operation", draft_.entry.kind == EntryKind::Webhook ? "a webhook" : "a callback"}});
      else if (names_[i].in == "path" &&
               std::find(known.begin(), known.end(), names_[i].name) == known.end())
        context_.out.report(Problem::PathParameterUnbound, places_[i],
                            {{"name", names_[i].name},
                             {"path", draft_.entry.route},
                             {"suggestion", std::string(nearest(names_[i].name, known))}},
                            {{draft_.path->where, "the path is given here"}});
  }

  void checkComment() const {
    if (isOpen())
      return;
    std::vector<std::string_view> names;
    for (const source::Parameter &parameter : draft_.function.parameters)
      names.push_back(parameter.name);
    for (const ParameterName &one : names_)
      names.push_back(one.name);
    for (const auto &[name, text] : draft_.comment.parameters)
      if (std::find(names.begin(), names.end(), name) == names.end())
        context_.out.report(Problem::CommentParameter,
                            whereNamed(draft_.function, draft_.comment, name),
                            {{"function", draft_.function.name},
                             {"name", name},
                             {"suggestion", std::string(nearest(name, names))}});
  }

private:
  /// Else the parameter can be in the path of another one, where it has to stay.
  bool isOnlyRoute() const { return routesOf(draft_.function).size() == 1; }

  void reportUnbound(const std::string &variable) const {
    const std::string obstacle = obstacleOf(variable);
    std::vector<std::string_view> others = namesIn("query");
    std::erase(others, variable);
    const bool isKnown = !obstacle.empty();
    context_.out.report(
        Problem::PathVariableUnbound, draft_.path->where,
        {{"variable", variable},
         {"obstacle", obstacle},
         {"missing", isKnown ? "" : variable},
         {"suggestion", isKnown ? "" : std::string(nearest(variable, others))}},
        {{draft_.function.where, "'" + draft_.function.name + "' is declared here"}});
  }

  /// The attribute that keeps the parameter of that very name out of the path; empty: none does.
  std::string obstacleOf(std::string_view name) const {
    for (const source::Parameter &parameter : draft_.function.parameters)
      if (parameter.name == name)
        for (const source::Annotation &annotation : parameter.annotations)
          if (saysWhere(annotation.name) && annotation.name != "path")
            return annotation.name;
    return {};
  }

  /// Whether a parameter is defined elsewhere.
  bool isOpen() const {
    return std::any_of(names_.begin(), names_.end(),
                       [](const ParameterName &one) { return !one.isKnown(); });
  }

  /// The parameters of the whole path, behind the operation's own.
  void addOfPath() {
    for (const source::Annotation &annotation : context_.unit.document)
      if (annotation.name == "path_parameter" &&
          *annotation.arguments[0].value.asString() == draft_.entry.route)
        names_.push_back(definedAs(
            context_.unit, *annotation.arguments[1].value.asObject()->find("name")->asString()));
  }

  std::vector<std::string_view> namesIn(std::string_view place) const {
    std::vector<std::string_view> names;
    for (const ParameterName &one : names_)
      if (one.in == place)
        names.push_back(one.name);
    return names;
  }

  const Context &context_;
  const Draft &draft_;
  const std::vector<std::string> &variables_;
  const std::vector<Where> &places_;
  std::vector<ParameterName> names_;
};

} // namespace

ParameterName nameOf(const source::Unit &unit, const OrRef<Parameter> &parameter) {
  if (const Parameter *value = parameter.value())
    return {value->in.value_or(""), value->name.value_or("")};
  return definedAs(unit, lastToken(*parameter.reference()->ref));
}

void checkParameters(const Context &context, const Draft &draft,
                     const std::vector<std::string> &variables, const std::vector<Where> &places) {
  const Checker checker(context, draft, variables, places);
  if (draft.entry.kind != EntryKind::SharedPathItem)
    checker.checkVariables();
  checker.checkComment();
}

void reportUnnamed(const Context &context, const Draft &draft, const source::Parameter &parameter,
                   std::string_view where, std::vector<std::string> &variables) {
  auto isUnbound = [&](const std::string &variable) {
    const auto &all = draft.function.parameters;
    return std::none_of(all.begin(), all.end(), [&](const source::Parameter &other) {
      return wireName(other, "") == variable;
    });
  };
  const auto variable = std::find_if(variables.begin(), variables.end(), isUnbound);
  const bool isFound = variable != variables.end();
  const std::string place(isFound ? "path" : where);
  context.out.report(
      Problem::ParameterUnnamed, parameter.where,
      {{"place", place}, {"attribute", place}, {"variable", isFound ? *variable : ""}});
  if (isFound)
    variables.erase(variable);
}

} // namespace oapigen::mapping
