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
#include "mapping/ParameterList.h"
#include "mapping/ParameterPlaces.h"
#include "mapping/ParameterSpread.h"
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

class ParameterMapper {
public:
  ParameterMapper(const Context &context, SchemaMapper &schemas, Draft &draft)
      : context_(context), schemas_(schemas), draft_(draft), list_(context, draft),
        body_(context, schemas, draft) {
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
      std::erase_if(variables_, [&](const std::string &name) { return !list_.hasInPath(name); });
    checkParameters(context_, draft_, variables_, list_.places());
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
    const source::Annotation *given = placeOf(context_, parameter);
    isQueryStated_ = isQueryStated_ || (given && given->name == "query");
    if (!given)
      infer(parameter);
    else if (given->name == "form")
      body_.addPart(parameter, *given, "application/x-www-form-urlencoded",
                    textOf(draft_, parameter));
    else if (given->name == "multipart")
      body_.addPart(parameter, *given, "multipart/form-data", textOf(draft_, parameter));
    else if (given->name == "body")
      body_.add(parameter, textOf(draft_, parameter));
    else if (given->name == "querystring")
      addQuerystring(parameter, *given);
    else
      addAt(parameter, given->name, given);
    checkWriting(context_, parameter, given, body_.isMadeOf(parameter));
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
      body_.infer(parameter, textOf(draft_, parameter));
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
      checkSpread(context_, parameter, given);
      return spread({context_, schemas_, list_}, parameter, where,
                    context_.unit.classes.at(plain.declaration));
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
    list_.add(std::move(result), parameter.where, origins, below, &parameter.type);
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
    list_.add(std::move(result), parameter.where, origins, below, &parameter.type);
  }

  /// Everything of the Parameter Object but its name and schema.
  Parameter described(const source::Parameter &parameter, std::string_view where) {
    Parameter result;
    result.in = std::string(where);
    if (std::string words = textOf(draft_, parameter); !words.empty())
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
    list_.add(std::move(result), annotation.where, {}, "", &type);
  }

  void refer(const source::Annotation &annotation) {
    const dsl::Given given(annotation, dsl::On::Function, schemas_);
    list_.add(dsl::refer("parameters", given), annotation.where,
              {{"/$ref", given.whereOf("component")}}, "", nullptr);
  }

  const Context &context_;
  SchemaMapper &schemas_;
  Draft &draft_;
  ParameterList list_;
  RequestBodyMapper body_;
  std::vector<std::string> variables_;
  std::vector<const source::Parameter *> inferred_; ///< In the query, without a word of it.
  bool isQueryStated_ = false;
  bool isPathLost_ = false; ///< The attribute `path` of some parameter is in error.
};

} // namespace

void mapParameters(const Context &context, SchemaMapper &schemas, Draft &draft) {
  ParameterMapper(context, schemas, draft).run();
}

} // namespace oapigen::mapping
