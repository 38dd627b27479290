// Decides for each parameter where it travels, and describes it there.
//
// Inference: in the path if the template names it; simple values in the query; anything with
// structure is the body. Attributes on the parameter decide first.
#include "mapping/Parameters.h"

#include "dsl/Structures.h"
#include "mapping/Annotate.h"
#include "mapping/Comment.h"
#include "mapping/Constants.h"
#include "mapping/Declared.h"
#include "mapping/Names.h"
#include "mapping/ParameterChecks.h"
#include "mapping/RequestBody.h"
#include "mapping/Routes.h"
#include "model/Pointer.h"
#include "support/PathTemplate.h"
#include "support/Spelling.h"

#include <algorithm>

namespace oapigen::mapping {
namespace {

using source::Type;
using source::TypeKind;

constexpr std::string_view kPlaces[] = {"query", "header", "cookie", "path"};

bool isPlace(std::string_view name) {
  constexpr std::string_view kAll[] = {"query", "querystring", "header", "cookie",
                                       "path",  "body",        "form",   "multipart"};
  return std::find(std::begin(kAll), std::end(kAll), name) != std::end(kAll);
}

class ParameterMapper {
public:
  ParameterMapper(const Context &context, SchemaMapper &schemas, Draft &draft)
      : context_(context), schemas_(schemas), draft_(draft), body_(context, schemas, draft) {
    if (draft.entry.kind == EntryKind::Path)
      variables_ = readTemplate(draft.entry.route).variables;
  }

  void run() {
    for (const source::Parameter &parameter : draft_.function.parameters)
      place(parameter);
    for (const source::Annotation &annotation : draft_.function.annotations)
      declare(annotation);
    body_.finish();
    checkWebhook();
    if (isPathLost_)
      std::erase_if(variables_, [&](const std::string &name) { return !hasInPath(name); });
    checkParameters(context_, draft_, variables_, places_);
  }

private:
  Operation &operation() { return draft_.entry.operation; }

  void place(const source::Parameter &parameter) {
    dsl::checkRepetition(parameter.annotations, context_.out);
    if (parameter.annotations.mayHaveLost(saysWhere)) {
      std::erase(variables_, parameter.name); // It has a parameter, if a wrong one.
      isPathLost_ |= parameter.annotations.mayHaveLost([](auto &name) { return name == "path"; });
      return;
    }
    if (isSaid(parameter.annotations, "ignore") || isForeign(parameter.type))
      return;
    const source::Annotation *given = placeOf(parameter);
    isQueryStated_ = isQueryStated_ || (given && given->name == "query");
    if (!given)
      infer(parameter);
    else if (given->name == "form")
      body_.addPart(parameter, *given, "application/x-www-form-urlencoded", text(parameter));
    else if (given->name == "multipart")
      body_.addPart(parameter, *given, "multipart/form-data", text(parameter));
    else if (given->name == "body")
      body_.add(parameter, text(parameter));
    else if (given->name == "querystring")
      addQuerystring(parameter, *given);
    else
      addAt(parameter, given->name, given);
    checkWriting(parameter, given);
  }

  /// Says which attributes speak of another way of travelling.
  void checkWriting(const source::Parameter &parameter, const source::Annotation *given) {
    const bool isPart = given && (given->name == "form" || given->name == "multipart");
    const bool isBody = isPart || (given ? given->name == "body" : body_.isMadeOf(parameter));
    for (const source::Annotation &annotation : parameter.annotations) {
      const dsl::Effects &effects = dsl::findAttribute(annotation.name)->effects;
      const bool isOfPart = annotation.name == "encoding" || annotation.name == "part_header";
      if (!isPart && isOfPart)
        context_.out.report(Problem::PartAttribute, annotation.where,
                            {{"attribute", annotation.name}, {"name", parameter.name}});
      if (isBody && effects.parameter && !effects.schema)
        context_.out.report(
            Problem::AttributeValue, annotation.where,
            {{"problem", "'api::" + annotation.name + "' speaks of a parameter, '" +
                             parameter.name + "' is " +
                             (isPart ? "a part of the body: use [[api::encoding]]" : "the body")}});
    }
  }

  /// The attribute that says where the parameter travels, or nullptr; a second one is an error.
  const source::Annotation *placeOf(const source::Parameter &parameter) {
    const source::Annotation *first = nullptr;
    for (const source::Annotation &annotation : parameter.annotations) {
      if (!isPlace(annotation.name))
        continue;
      if (first)
        context_.out.report(
            Problem::PlaceConflict, annotation.where,
            {{"name", parameter.name}, {"first", first->name}, {"second", annotation.name}},
            {{first->where, "the first one is here"}});
      else
        first = &annotation;
    }
    return first;
  }

  bool hasInPath(const std::string &variable) {
    return std::ranges::any_of(operation().parameters, [&](const OrRef<Parameter> &one) {
      const ParameterName name = nameOf(context_.unit, one);
      return name.in == "path" && name.name == variable;
    });
  }

  /// What an event tells is its body, unless the author has thought of the query.
  void checkWebhook() {
    if (draft_.entry.kind != EntryKind::Webhook || operation().requestBody ||
        hasNoBody(draft_.entry.method) || inferred_.empty() || isQueryStated_)
      return;
    std::vector<std::string> names;
    for (const source::Parameter *one : inferred_)
      names.push_back('\'' + one->name + '\'');
    context_.out.report(
        Problem::WebhookWithoutBody, inferred_.front()->where,
        {{"event", draft_.entry.route},
         {"names", inSeries(names, " and ") + (names.size() == 1 ? " travels" : " travel")}});
  }

  bool isForeign(const Type &type) {
    return valueType(context_.unit, type).kind == TypeKind::Foreign;
  }

  void infer(const source::Parameter &parameter) {
    if (std::find(variables_.begin(), variables_.end(), wireName(parameter, "")) !=
        variables_.end())
      addAt(parameter, "path", nullptr);
    else if (isSimple(context_.unit, parameter.type)) {
      inferred_.push_back(&parameter);
      addAt(parameter, "query", nullptr);
    } else
      body_.infer(parameter, text(parameter));
  }

  std::string text(const source::Parameter &parameter) const {
    if (const source::Annotation *given = parameter.annotations.find("description"))
      return *given->arguments[0].value.asString();
    const Comment own = parseComment(parameter.comment);
    auto at = draft_.comment.parameters.find(parameter.name);
    return withDeprecation(at != draft_.comment.parameters.end() ? at->second : own.whole, own,
                           parameter.deprecated);
  }

  /// `given` is the attribute that names the place, or nullptr when it is inferred.
  void addAt(const source::Parameter &parameter, std::string_view where,
             const source::Annotation *given) {
    std::string name = wireName(parameter, "");
    if (given && !given->arguments.empty())
      name = *given->arguments[0].value.asString();
    const Type &plain = valueType(context_.unit, parameter.type);
    const bool isWhole = isWritten(parameter) || isReplaced(parameter.annotations);
    if (where != "path" && plain.kind == TypeKind::Class && !isWhole) {
      checkSpread(parameter, given);
      return spread(parameter, where, context_.unit.classes.at(plain.declaration));
    }
    if (name.empty())
      return reportUnnamed(context_, draft_, parameter, where, variables_);
    if (!isSimple(context_.unit, parameter.type) && !isWhole) {
      std::erase(variables_, name); // It has a parameter, if a wrong one.
      return reportNotSimple(context_, name, where, parameter.type, parameter.where);
    }
    Parameter result = described(parameter, where);
    result.name = name;
    Origins origins;
    Schema schema = schemas_.schemaOf(parameter, sent(parameter.type), dsl::On::Parameter, origins);
    if (where == "path")
      checkAlwaysThere(parameter, name);
    else if (parameter.defaultValue && !schema.default_)
      schema.default_ = initialValue(context_.unit, parameter.type, *parameter.defaultValue);
    const std::string below = setSchema(result, std::move(schema));
    add(std::move(result), parameter.where, origins, below, &parameter.type);
  }

  /// A part of the path cannot be missing. The same function may have a route without it.
  void checkAlwaysThere(const source::Parameter &parameter, const std::string &name) {
    const bool canBeLeftOut = parameter.hasDefault || canBeMissing(context_.unit, parameter.type);
    if (canBeLeftOut && !isSaid(parameter.annotations, "required") &&
        !isFreeElsewhere(draft_, name))
      context_.out.report(Problem::PathParameterAlways, parameter.where,
                          {{"name", name},
                           {"what", parameter.hasDefault ? "its default argument"
                                                         : "that a '" + parameter.type.spelling +
                                                               "' can be empty"}});
  }

  /// Whether it is said how a value with structure is written.
  static bool isWritten(const source::Declaration &declaration) {
    return declaration.annotations.has("style") || declaration.annotations.has("content");
  }

  void addQuerystring(const source::Parameter &parameter, const source::Annotation &annotation) {
    const dsl::Given given(annotation, dsl::On::Parameter, schemas_);
    Parameter result = described(parameter, "querystring");
    result.name = given.has("name") ? given.text("name") : wireName(parameter, "");
    const std::string mediaType =
        given.has("mediaType") ? given.text("mediaType") : "application/x-www-form-urlencoded";
    Origins origins;
    result.content[mediaType];
    const std::string below = setSchema(
        result, schemas_.schemaOf(parameter, sent(parameter.type), dsl::On::Parameter, origins));
    add(std::move(result), parameter.where, origins, below, &parameter.type);
  }

  /// Everything of the Parameter Object but its name and schema.
  Parameter described(const source::Parameter &parameter, std::string_view where) {
    Parameter result;
    result.in = std::string(where);
    if (std::string words = text(parameter); !words.empty())
      result.description = words;
    result.required = where == "path" ? !isSaid(parameter.annotations, "optional")
                                      : isRequired(context_, parameter);
    if (parameter.deprecated || parseComment(parameter.comment).deprecated)
      result.deprecated = true;
    for (const source::Annotation &annotation : parameter.annotations) {
      const dsl::Attribute &row = *dsl::findAttribute(annotation.name);
      if (row.effects.parameter)
        row.effects.parameter(result, dsl::Given(annotation, dsl::On::Parameter, schemas_));
    }
    return result;
  }

  /// What is said of the whole has no place where only its members are parameters.
  void checkSpread(const source::Parameter &parameter, const source::Annotation *place) {
    for (const source::Annotation &annotation : parameter.annotations)
      if (annotation.name != "required" && annotation.name != "optional" &&
          (&annotation != place || !annotation.arguments.empty()))
        context_.out.report(Problem::SpreadAttribute, annotation.where,
                            {{"attribute", annotation.name}, {"type", parameter.type.spelling}});
  }

  /// Each member of the class becomes a parameter.
  void spread(const source::Parameter &parameter, std::string_view where,
              const source::Class &declaration) {
    const bool isOptional = !isRequired(context_, parameter);
    for (Property &property : schemas_.propertiesOf(declaration)) {
      const source::Member *member = property.member;
      if (!member || !(isSimple(context_.unit, member->type) || isWritten(*member))) {
        reportNotSimple(context_, property.name, where, member ? member->type : parameter.type,
                        property.where);
        continue;
      }
      Parameter result;
      result.name = property.name;
      result.in = std::string(where);
      result.description = std::exchange(property.schema.description, std::nullopt);
      result.deprecated = std::exchange(property.schema.deprecated, std::nullopt);
      result.required = property.isRequired && !isOptional;
      for (const source::Annotation &annotation : member->annotations)
        if (const dsl::Effects &effects = dsl::findAttribute(annotation.name)->effects;
            effects.parameter && !effects.schema)
          effects.parameter(result, dsl::Given(annotation, dsl::On::Member, schemas_));
      const std::string below = setSchema(result, std::move(property.schema));
      add(std::move(result), property.where, property.origins, below, &member->type);
    }
  }

  /// `query("limit", oapi::type<int>, …)` and the like on the function.
  void declare(const source::Annotation &annotation) {
    if (annotation.name == "body")
      return body_.declare(annotation);
    if (annotation.name == "parameter")
      return refer(annotation);
    auto where = std::find(std::begin(kPlaces), std::end(kPlaces), annotation.name);
    if (where == std::end(kPlaces))
      return;
    isQueryStated_ = isQueryStated_ || annotation.name == "query";
    const dsl::Given given(annotation, dsl::On::Function, schemas_);
    const Type &type = *given.type("type");
    Parameter result = declaredParameter(context_, schemas_, given, *where, annotation.where);
    if (auto told = draft_.comment.parameters.find(*result.name);
        told != draft_.comment.parameters.end() && !result.description)
      result.description = told->second;
    add(std::move(result), annotation.where, {}, "", &type);
  }

  void refer(const source::Annotation &annotation) {
    const dsl::Given given(annotation, dsl::On::Function, schemas_);
    add(dsl::refer("parameters", given), annotation.where, {{"/$ref", given.whereOf("component")}},
        "", nullptr);
  }

  /// `below` is the pointer of the schema, to which `origins` are relative; `type` is what an
  /// example of it is read as.
  void add(OrRef<Parameter> either, const Where &where, const Origins &origins,
           const std::string &below, const Type *type) {
    if (Parameter *parameter = either.value(); parameter && !parameter->required.value_or(false))
      parameter->required.reset();
    const ParameterName name = nameOf(context_.unit, either);
    for (std::size_t i = 0; i < operation().parameters.size(); ++i)
      if (name.isKnown() && nameOf(context_.unit, operation().parameters[i]) == name)
        return context_.out.report(Problem::ParameterRepeated, where,
                                   {{"name", name.name}, {"place", name.in}},
                                   {{places_[i], "the first one is here"}});
    const std::string pointer = childPointer("/parameters", operation().parameters.size());
    draft_.entry.origins[pointer] = where;
    for (const auto &[relative, origin] : origins)
      draft_.entry.origins[pointer + below + relative] = origin;
    if (type)
      draft_.types.emplace(pointer, *type);
    places_.push_back(where);
    operation().parameters.push_back(std::move(either));
  }

  const Context &context_;
  SchemaMapper &schemas_;
  Draft &draft_;
  RequestBodyMapper body_;
  std::vector<std::string> variables_;
  std::vector<const source::Parameter *> inferred_; ///< In the query, without a word of it.
  bool isQueryStated_ = false;
  bool isPathLost_ = false;   ///< The attribute `path` of some parameter is in error.
  std::vector<Where> places_; ///< Of each parameter of the operation.
};

} // namespace

bool saysWhere(std::string_view attribute) {
  return attribute == "ignore" || isPlace(attribute);
}

bool isRequired(const Context &context, const source::Parameter &parameter) {
  if (isSaid(parameter.annotations, "required"))
    return true;
  return !isSaid(parameter.annotations, "optional") && !parameter.hasDefault &&
         !canBeMissing(context.unit, parameter.type);
}

void mapParameters(const Context &context, SchemaMapper &schemas, Draft &draft) {
  ParameterMapper(context, schemas, draft).run();
}

} // namespace oapigen::mapping
