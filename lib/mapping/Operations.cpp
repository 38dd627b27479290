// One function → an operation for each of its routes.
#include "mapping/Operations.h"

#include "dsl/Locate.h"
#include "dsl/Structures.h"
#include "mapping/Annotate.h"
#include "mapping/Constants.h"
#include "mapping/Examples.h"
#include "mapping/Extensions.h"
#include "mapping/Names.h"
#include "mapping/Parameters.h"
#include "mapping/Responses.h"
#include "model/Pointer.h"
#include "support/Ascii.h"
#include "support/PathTemplate.h"
#include "support/Spelling.h"

#include <algorithm>
#include <set>

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

std::string prefixOf(const source::Function &function) {
  const source::Annotation *given = innermost({}, function.scopes, "prefix");
  return given ? *given->arguments[0].value.asString() : "";
}

/// The annotations of any of these names on the innermost thing that has one.
std::vector<const source::Annotation *> innermostOf(const source::Function &function,
                                                    std::initializer_list<std::string_view> names) {
  std::vector<const source::Annotation *> found;
  auto read = [&](const source::Annotations &annotations) {
    for (const source::Annotation &annotation : annotations)
      if (std::find(names.begin(), names.end(), annotation.name) != names.end())
        found.push_back(&annotation);
  };
  read(function.annotations);
  for (auto scope = function.scopes.rbegin(); found.empty() && scope != function.scopes.rend();
       ++scope)
    read(scope->annotations);
  return found;
}

/// All texts of the repeatable attribute `name` on the innermost thing that has it.
std::vector<std::string> innermostTexts(const source::Function &function, std::string_view name) {
  std::vector<std::string> texts;
  for (const source::Annotation *annotation : innermostOf(function, {name}))
    for (const source::Argument &argument : annotation->arguments)
      texts.push_back(*argument.value.asString());
  return texts;
}

bool isSaidAround(const source::Function &function, std::string_view flag) {
  return isSaid(innermost(function.annotations, function.scopes, flag));
}

/// The attributes that are routes without being methods.
struct RouteRow {
  std::string_view name;
  EntryKind kind;
  std::size_t method; ///< Index of the argument that may name it.
  void (*set)(OperationEntry &, const source::Annotation &);
};

std::string textAt(const source::Annotation &annotation, std::size_t index) {
  return *annotation.arguments[index].value.asString();
}

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
const RouteRow *rowOf(const source::Annotation &annotation) {
  for (const RouteRow &row : kRoutes)
    if (row.name == annotation.name)
      return &row;
  return nullptr;
}

/// `query` is a method, but as an attribute a place where parameters travel.
bool isRoute(const source::Annotation &annotation) {
  return rowOf(annotation) || annotation.name == "method" ||
         (isMethod(annotation.name) && annotation.name != "query");
}

class OperationMapper {
public:
  OperationMapper(const Context &context, SchemaMapper &schemas, const source::Function &function)
      : context_(context), schemas_(schemas), function_(function),
        comment_(parseComment(function.comment)) {}

  void run(Fragment &fragment) {
    dsl::checkRepetition(function_.annotations, context_.out);
    std::vector<const source::Annotation *> routes;
    for (const source::Annotation &annotation : function_.annotations)
      if (isRoute(annotation))
        routes.push_back(&annotation);
    if (isSaidAround(function_, "hidden"))
      return hide(routes, fragment);
    if (routes.empty())
      reportNoRoute();
    for (const source::Annotation *route : routes)
      if (std::optional<OperationEntry> entry = entryOf(*route))
        fragment.operations.push_back(std::move(*entry));
  }

private:
  void hide(const std::vector<const source::Annotation *> &routes, Fragment &fragment) const {
    for (const source::Annotation *route : routes)
      if (const RouteRow *row = rowOf(*route); !row)
        fragment.hidden.push_back({EntryKind::Path, pathOf(*route)});
      else if (row->kind == EntryKind::Webhook)
        fragment.hidden.push_back({EntryKind::Webhook, textAt(*route, 0)});
  }

  /// The path of a method's attribute, with its prefix.
  std::string pathOf(const source::Annotation &route) const {
    return prefixOf(function_) + textAt(route, route.name == "method" ? 1 : 0);
  }

  /// Attributes on something that is no operation would be lost without a word.
  void reportNoRoute() {
    const source::Annotations *annotations = &function_.annotations;
    for (const source::Parameter &parameter : function_.parameters)
      if (annotations->empty())
        annotations = &parameter.annotations;
    if (!annotations->empty())
      context_.out.report(Problem::RouteMissing, annotations->begin()->where,
                          {{"name", function_.name}, {"attribute", annotations->begin()->name}});
  }

  std::optional<OperationEntry> entryOf(const source::Annotation &route) {
    Draft draft{.function = function_,
                .comment = comment_,
                .route = &route,
                .path = &route.arguments[route.name == "method" ? 1 : 0],
                .entry = {},
                .consumes = {},
                .produces = {},
                .types = {}};
    if (!setRoute(draft))
      return std::nullopt;
    draft.consumes = innermostTexts(function_, "consumes");
    draft.produces = innermostTexts(function_, "produces");
    draft.entry.function = function_.qualifiedName;
    draft.entry.where = route.where;
    describe(draft.entry);
    mapParameters(context_, schemas_, draft);
    mapResponses(context_, schemas_, draft);
    if (draft.entry.operation.responses) { // Otherwise it is in error.
      addExamples(context_, schemas_, draft);
      addExtensions(context_, schemas_, draft);
    }
    return std::move(draft.entry);
  }

  bool setRoute(Draft &draft) {
    const source::Annotation &route = *draft.route;
    OperationEntry &entry = draft.entry;
    entry.route = *draft.path->value.asString();
    if (const RouteRow *row = rowOf(route)) {
      entry.kind = row->kind;
      row->set(entry, route);
      return setMethod(entry, route, row->method);
    }
    entry.kind = EntryKind::Path;
    entry.method =
        route.name == "method" ? modelName(*route.arguments[0].value.asString()) : route.name;
    entry.route = pathOf(route);
    const std::optional<std::string> problem = pathProblem(entry.route);
    if (problem)
      context_.out.report(Problem::PathInvalid, draft.path->where,
                          {{"path", entry.route}, {"problem", *problem}});
    return !problem;
  }

  /// POST, unless the argument at `index` names another one.
  bool setMethod(OperationEntry &entry, const source::Annotation &route, std::size_t index) {
    entry.method = "post";
    if (route.arguments.size() <= index)
      return true;
    entry.method = *route.arguments[index].value.asString();
    if (isMethod(entry.method))
      return true;
    context_.out.report(Problem::MethodUnknown, route.whereOfIndex(index),
                        {{"method", entry.method},
                         {"suggestion", std::string(nearest(entry.method, methodNames()))}});
    return false;
  }

  /// The function's name; for further routes with the method behind it, and a number if need be.
  std::string nextId(const std::string &method) {
    std::string id = ids_.empty() ? function_.name : function_.name + "_" + method;
    for (int number = 2; !ids_.insert(id).second; ++number)
      id = function_.name + "_" + method + "_" + std::to_string(number);
    return id;
  }

  void describe(OperationEntry &entry) {
    Operation &operation = entry.operation;
    operation.operationId = nextId(entry.method);
    if (!comment_.summary.empty())
      operation.summary = comment_.summary;
    if (!comment_.description.empty())
      operation.description = comment_.description;
    if (comment_.deprecated || function_.deprecated || isSaidAround(function_, "deprecated"))
      operation.deprecated = true;
    for (std::string &tag : innermostTexts(function_, "tag"))
      operation.tags.push_back(std::move(tag));
    secure(entry);
    for (const source::Annotation &annotation : function_.annotations) {
      const dsl::Attribute &row = *dsl::findAttribute(annotation.name);
      if (!row.effects.operation)
        continue;
      const dsl::Given given(annotation, dsl::On::Function, schemas_);
      row.effects.operation(operation, given);
      if (!row.field.empty())
        entry.origins[childPointer("", row.field)] = annotation.where;
      if (annotation.name == "use_callback")
        entry.origins[childPointer("/callbacks", given.text("name")) + "/$ref"] =
            given.whereOf("component");
    }
  }

  /// `security` and `no_security` of the innermost thing that has one of them.
  void secure(OperationEntry &entry) {
    List<SecurityRequirement> &requirements = entry.operation.security;
    for (const source::Annotation *annotation : innermostOf(function_, {"security", "no_security"}))
      if (annotation->name == "security") {
        const dsl::Given given(*annotation, dsl::On::Function, schemas_);
        const std::string pointer = childPointer("/security", requirements.size());
        entry.origins[pointer] = given.has("all") ? given.whereOf("all") : annotation->where;
        dsl::locateRequirement(given, pointer, entry.origins);
        requirements.push_back(dsl::requirementOf(given));
      } else {
        requirements.push_back(SecurityRequirement());
      }
    if (requirements.size() == 1 && requirements[0].items.empty()) {
      requirements.reset();
      requirements.markPresent();
    }
  }

  const Context &context_;
  SchemaMapper &schemas_;
  const source::Function &function_;
  Comment comment_;
  std::set<std::string> ids_; ///< Of the routes so far.
};

} // namespace

void mapFunction(const Context &context, SchemaMapper &schemas, const source::Function &function,
                 Fragment &fragment) {
  OperationMapper(context, schemas, function).run(fragment);
}

source::Function functionOf(const source::Class &declaration) {
  source::Function function;
  static_cast<source::Declaration &>(function) = declaration;
  function.annotations = {};
  for (const source::Annotation &annotation : declaration.annotations)
    if (const dsl::Attribute *row = dsl::findAttribute(annotation.name);
        row && dsl::formFor(*row, dsl::On::Function))
      function.annotations.add(annotation);
  function.scopes = declaration.scopes;
  function.result.kind = source::TypeKind::Void;
  source::Parameter &body = function.parameters.emplace_back();
  body.where = declaration.where;
  body.annotations.add({.name = "body", .arguments = {}, .where = declaration.where});
  body.type = typeOf(source::TypeKind::Class, declaration);
  return function;
}

} // namespace oapigen::mapping
