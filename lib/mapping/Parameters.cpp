// Decides for each parameter where it travels, and describes it there.
//
// Inference: in the path if the template names it; simple values in the query; anything with
// structure is the body. Attributes on the parameter decide first.
#include "mapping/Parameters.h"

#include "dsl/Given.h"
#include "mapping/Annotate.h"
#include "mapping/Comment.h"
#include "mapping/Constants.h"
#include "mapping/Names.h"
#include "mapping/RequestBody.h"
#include "model/Pointer.h"
#include "support/PathTemplate.h"
#include "support/Spelling.h"

#include <algorithm>

namespace oapigen::mapping {
namespace {

using source::Type;
using source::TypeKind;

constexpr std::string_view kPlaces[] = {"query", "header", "cookie", "path"};

bool isScalar(const source::Unit &unit, const Type &type) {
  const TypeKind kind = valueType(unit, type).kind;
  return kind == TypeKind::Boolean || kind == TypeKind::Integer || kind == TypeKind::Number ||
         kind == TypeKind::Enum || (isWrittenAsString(kind) && kind != TypeKind::File);
}

/// A scalar, or a sequence of scalars.
bool isSimple(const source::Unit &unit, const Type &type) {
  const Type &plain = valueType(unit, type);
  return isScalar(unit, plain) || (plain.kind == TypeKind::Sequence && isScalar(unit, plain.of[0]));
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
    checkVariables();
    checkComment();
  }

private:
  Operation &operation() { return draft_.entry.operation; }

  void place(const source::Parameter &parameter) {
    dsl::checkRepetition(parameter.annotations, context_.out);
    if (isSaid(parameter.annotations, "ignore") || isForeign(parameter.type))
      return;
    const source::Annotation *given = placeOf(parameter);
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
  }

  /// The attribute that says where the parameter travels, or nullptr; a second one is an error.
  const source::Annotation *placeOf(const source::Parameter &parameter) {
    constexpr std::string_view kAll[] = {"query", "querystring", "header", "cookie",
                                         "path",  "body",        "form",   "multipart"};
    const source::Annotation *first = nullptr;
    for (const source::Annotation &annotation : parameter.annotations) {
      if (std::find(std::begin(kAll), std::end(kAll), annotation.name) == std::end(kAll))
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

  /// What is sent when something is: null cannot be spelled outside of a body.
  static const Type &sent(const Type &type) {
    const bool canBeMissing = type.kind == TypeKind::Optional || type.kind == TypeKind::Pointer;
    return canBeMissing ? sent(type.of[0]) : type;
  }

  bool isForeign(const Type &type) {
    return valueType(context_.unit, type).kind == TypeKind::Foreign;
  }

  void infer(const source::Parameter &parameter) {
    if (std::find(variables_.begin(), variables_.end(), wireName(parameter, "")) !=
        variables_.end())
      addAt(parameter, "path", nullptr);
    else if (isSimple(context_.unit, parameter.type))
      addAt(parameter, "query", nullptr);
    else
      body_.infer(parameter, text(parameter));
  }

  std::string text(const source::Parameter &parameter) const {
    if (const source::Annotation *given = parameter.annotations.find("description"))
      return *given->arguments[0].value.asString();
    auto at = draft_.comment.parameters.find(parameter.name);
    return at != draft_.comment.parameters.end() ? at->second
                                                 : parseComment(parameter.comment).whole;
  }

  /// `given` is the attribute that names the place, or nullptr when it is inferred.
  void addAt(const source::Parameter &parameter, std::string_view where,
             const source::Annotation *given) {
    std::string name = wireName(parameter, "");
    if (given && !given->arguments.empty())
      name = *given->arguments[0].value.asString();
    const Type &plain = valueType(context_.unit, parameter.type);
    if (where != "path" && plain.kind == TypeKind::Class && !isReplaced(parameter.annotations)) {
      checkSpread(parameter, given);
      return spread(parameter, where, context_.unit.classes.at(plain.declaration));
    }
    if (!isSimple(context_.unit, parameter.type) && !isReplaced(parameter.annotations))
      return reportNotSimple(name, where, parameter.where, parameter.type);
    Parameter result = described(parameter, where);
    result.name = name;
    Origins origins;
    Schema schema = schemas_.schemaOf(parameter, sent(parameter.type), dsl::On::Parameter, origins);
    if (parameter.defaultValue && !schema.default_)
      schema.default_ = wireValue(context_.unit, parameter.type, *parameter.defaultValue);
    result.schema = std::move(schema);
    add(std::move(result), parameter.where, origins);
  }

  void addQuerystring(const source::Parameter &parameter, const source::Annotation &annotation) {
    const dsl::Attribute &row = *dsl::findAttribute("querystring");
    const dsl::Given given(annotation, *dsl::formFor(row, dsl::On::Parameter), schemas_);
    Parameter result = described(parameter, "querystring");
    result.name = given.has("name") ? given.text("name") : wireName(parameter, "");
    const std::string mediaType =
        given.has("mediaType") ? given.text("mediaType") : "application/x-www-form-urlencoded";
    Origins origins;
    MediaType &content = result.content[mediaType].emplace(MediaType());
    content.schema =
        schemas_.schemaOf(parameter, sent(parameter.type), dsl::On::Parameter, origins);
    add(std::move(result), parameter.where, {});
  }

  /// Everything of the Parameter Object but its name and schema.
  Parameter described(const source::Parameter &parameter, std::string_view where) {
    Parameter result;
    result.in = std::string(where);
    if (std::string words = text(parameter); !words.empty())
      result.description = words;
    result.required = where == "path" || isRequired(context_, parameter);
    if (parameter.deprecated)
      result.deprecated = true;
    for (const source::Annotation &annotation : parameter.annotations) {
      const dsl::Attribute &row = *dsl::findAttribute(annotation.name);
      if (row.effects.parameter)
        row.effects.parameter(
            result, dsl::Given(annotation, *dsl::formFor(row, dsl::On::Parameter), schemas_));
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
      if (!property.member || !isSimple(context_.unit, property.member->type)) {
        reportNotSimple(property.name, where, property.where,
                        property.member ? property.member->type : parameter.type);
        continue;
      }
      Parameter result;
      result.name = property.name;
      result.in = std::string(where);
      result.description = std::exchange(property.schema.description, std::nullopt);
      result.deprecated = std::exchange(property.schema.deprecated, std::nullopt);
      result.required = property.isRequired && !isOptional;
      result.schema = std::move(property.schema);
      add(std::move(result), property.where, property.origins);
    }
  }

  /// `query("limit", oapi::type<int>, …)` on the function.
  void declare(const source::Annotation &annotation) {
    if (annotation.name == "body")
      return body_.declare(annotation);
    auto where = std::find(std::begin(kPlaces), std::end(kPlaces), annotation.name);
    if (where == std::end(kPlaces))
      return;
    const dsl::Attribute &row = *dsl::findAttribute(annotation.name);
    const dsl::Given given(annotation, *dsl::formFor(row, dsl::On::Function), schemas_);
    const Type &type = *given.type("type");
    if (!isSimple(context_.unit, type))
      return reportNotSimple(given.text("name"), *where, annotation.where, type);
    Parameter result = given.as<Parameter>("options");
    result.name = given.text("name");
    result.in = std::string(*where);
    if (given.has("description"))
      result.description = given.text("description");
    else if (auto told = draft_.comment.parameters.find(*result.name);
             told != draft_.comment.parameters.end() && !result.description)
      result.description = told->second;
    if (*where == "path" || !result.required)
      result.required = *where == "path" || !canBeMissing(context_.unit, type);
    result.schema = schemas_.schemaOf(sent(type), annotation.where);
    add(std::move(result), annotation.where, {});
  }

  void add(Parameter parameter, const Where &where, const Origins &origins) {
    if (!parameter.required.value_or(false))
      parameter.required.reset();
    const auto same =
        std::find_if(operation().parameters.begin(), operation().parameters.end(), [&](auto &one) {
          return one.value()->name == parameter.name && one.value()->in == parameter.in;
        });
    if (same != operation().parameters.end()) {
      const auto index = static_cast<std::size_t>(same - operation().parameters.begin());
      return context_.out.report(Problem::ParameterRepeated, where,
                                 {{"name", *parameter.name}, {"place", *parameter.in}},
                                 {{places_[index], "the first one is here"}});
    }
    const std::string pointer = childPointer("/parameters", operation().parameters.size());
    draft_.entry.origins[pointer] = where;
    for (const auto &[relative, origin] : origins)
      draft_.entry.origins[pointer + "/schema" + relative] = origin;
    places_.push_back(where);
    operation().parameters.push_back(std::move(parameter));
  }

  void reportNotSimple(const std::string &name, std::string_view place, const Where &where,
                       const Type &type) {
    context_.out.report(Problem::ParameterNotSimple, where,
                        {{"name", name}, {"place", std::string(place)}, {"type", type.spelling}});
  }

  std::vector<std::string_view> namesIn(std::string_view place, bool inPlace) {
    std::vector<std::string_view> names;
    for (const OrRef<Parameter> &one : operation().parameters)
      if ((one.value()->in == place) == inPlace)
        names.push_back(*one.value()->name);
    return names;
  }

  /// `@param` has to name a parameter of the function, or of the document.
  void checkComment() {
    std::vector<std::string_view> names;
    for (const source::Parameter &parameter : draft_.function.parameters)
      names.push_back(parameter.name);
    for (const OrRef<Parameter> &one : operation().parameters)
      names.push_back(*one.value()->name);
    for (const auto &[name, text] : draft_.comment.parameters)
      if (std::find(names.begin(), names.end(), name) == names.end())
        context_.out.report(Problem::CommentParameter, draft_.function.where,
                            {{"function", draft_.function.name},
                             {"name", name},
                             {"suggestion", std::string(nearest(name, names))}});
  }

  /// Template variables and path parameters belong together, one to one.
  void checkVariables() {
    const std::vector<std::string_view> inPath = namesIn("path", true);
    for (const std::string &variable : variables_)
      if (std::find(inPath.begin(), inPath.end(), variable) == inPath.end())
        context_.out.report(
            Problem::PathVariableUnbound, draft_.path->where,
            {{"variable", variable},
             {"suggestion", std::string(nearest(variable, namesIn("path", false)))}},
            {{draft_.function.where, "'" + draft_.function.name + "' is declared here"}});
    const std::vector<std::string_view> variables(variables_.begin(), variables_.end());
    for (std::size_t i = 0; i < operation().parameters.size(); ++i) {
      const Parameter &parameter = *operation().parameters[i].value();
      if (parameter.in == "path" &&
          std::find(variables.begin(), variables.end(), *parameter.name) == variables.end())
        context_.out.report(Problem::PathParameterUnbound, places_[i],
                            {{"name", *parameter.name},
                             {"path", draft_.entry.route},
                             {"suggestion", std::string(nearest(*parameter.name, variables))}},
                            {{draft_.path->where, "the path is given here"}});
    }
  }

  const Context &context_;
  SchemaMapper &schemas_;
  Draft &draft_;
  RequestBodyMapper body_;
  std::vector<std::string> variables_;
  std::vector<Where> places_; ///< Of each parameter of the operation.
};

} // namespace

bool isRequired(const Context &context, const source::Parameter &parameter) {
  if (isSaid(parameter.annotations, "required"))
    return true;
  return !isSaid(parameter.annotations, "optional") && !parameter.hasDefault &&
         !canBeMissing(context.unit, parameter.type);
}

void mapParameters(const Context &context, SchemaMapper &schemas, Draft &draft) {
  ParameterMapper(context, schemas, draft).run();
}

std::vector<std::string> mediaTypesFor(const Context &context, const Type &type,
                                       const std::vector<std::string> &stated) {
  if (!stated.empty())
    return stated;
  return {isBinary(context, type) ? "application/octet-stream" : "application/json"};
}

} // namespace oapigen::mapping
