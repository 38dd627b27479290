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
#include "mapping/Routes.h"
#include "model/Pointer.h"

#include <algorithm>
#include <set>

namespace oapigen::mapping {
namespace {

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

class OperationMapper {
public:
  OperationMapper(const Context &context, SchemaMapper &schemas, const source::Function &function)
      : context_(context), schemas_(schemas), function_(function),
        comment_(parseComment(function.comment)) {}

  void run(Fragment &fragment) {
    dsl::checkRepetition(function_.annotations, context_.out);
    if (isSaidAround(function_, "hidden"))
      return hide(function_, fragment);
    const std::vector<const source::Annotation *> routes = routesOf(function_);
    if (routes.empty())
      reportNoRoute();
    for (const source::Annotation *route : routes)
      if (std::optional<OperationEntry> entry = entryOf(*route))
        fragment.operations.push_back(std::move(*entry));
  }

private:
  /// Attributes on something that is no operation would be lost without a word.
  void reportNoRoute() {
    if (mayHaveLostRoute(function_))
      return;
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
                .path = &route.arguments[pathIndexOf(route)],
                .entry = {},
                .consumes = {},
                .produces = {},
                .types = {}};
    if (!setRoute(context_, draft))
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
    if (std::string text = withDeprecation(comment_.description, comment_, function_.deprecated);
        !text.empty())
      operation.description = std::move(text);
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
    if (dsl::mayStandOn(annotation.name, dsl::On::Function))
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
