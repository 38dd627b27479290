// Puts whole bodies and parts of forms into the request body.
#include "mapping/RequestBody.h"

#include "dsl/Structures.h"
#include "mapping/Annotate.h"
#include "mapping/Constants.h"
#include "mapping/Declared.h"
#include "mapping/Names.h"
#include "model/Pointer.h"
#include "support/Ascii.h"

#include <algorithm>

namespace oapigen::mapping {

using source::Type;
using source::TypeKind;

bool hasNoBody(const std::string &method) {
  return method == "get" || method == "head" || method == "delete" || method == "trace";
}

bool RequestBodyMapper::isFree(const std::string &name, const Type &type, const Where &where) {
  if (!first_) {
    first_ = where;
    return true;
  }
  context_.out.report(Problem::BodyRepeated, where, {{"name", name}, {"type", type.spelling}},
                      {{*first_, "the first one is here"}});
  return false;
}

/// How the parameter can travel in the query all the same.
std::string RequestBodyMapper::inQuery(const source::Parameter &parameter) const {
  return valueType(context_.unit, parameter.type).kind == TypeKind::Class
             ? "[[api::query]] makes its members single query parameters"
             : "[[api::query, api::content(\"application/json\")]] sends it as JSON in the query";
}

void RequestBodyMapper::infer(const source::Parameter &parameter, const std::string &text) {
  if (valueType(context_.unit, parameter.type).kind == TypeKind::Unknown)
    schemas_.schemaOf(parameter.type, parameter.where);
  else if (hasNoBody(draft_.entry.method))
    context_.out.report(
        Problem::BodyNotAllowed, parameter.where,
        {{"method", inUpperCase(draft_.entry.method)},
         {"name", parameter.name.empty() ? "this one" : '\'' + parameter.name + '\''},
         {"type", parameter.type.spelling},
         {"query", inQuery(parameter)}});
  else
    add(parameter, text);
}

void RequestBodyMapper::add(const source::Parameter &parameter, const std::string &text) {
  if (!isFree(parameter.name, parameter.type, parameter.where))
    return;
  Origins origins;
  Schema schema = schemas_.schemaOf(parameter, parameter.type, dsl::On::Parameter, origins);
  draft_.entry.origins["/requestBody"] = parameter.where;
  set(std::move(schema), parameter.type, draft_.consumes, text, isRequired(context_, parameter),
      origins);
}

void RequestBodyMapper::set(Schema schema, const Type &type, std::vector<std::string> mediaTypes,
                            const std::string &text, bool isRequired, const Origins &origins) {
  RequestBody body;
  if (!text.empty())
    body.description = text;
  body.content = contentOf(
      context_, schemas_, [&] { return schema; }, type, mediaTypes, first_.value_or(Where()));
  for (const auto &[name, content] : body.content)
    for (const auto &[relative, where] : origins)
      draft_.entry.origins[childPointer("/requestBody/content", name) + "/schema" + relative] =
          where;
  draft_.types.insert_or_assign("/requestBody", type);
  if (isRequired)
    body.required = true;
  draft_.entry.operation.requestBody = std::move(body);
}

void RequestBodyMapper::declare(const source::Annotation &annotation) {
  const dsl::Given given(annotation, dsl::On::Function, schemas_);
  if (given.has("component")) {
    static const Type kNone;
    if (!isFree("body", kNone, annotation.where))
      return;
    draft_.entry.origins["/requestBody"] = annotation.where;
    draft_.entry.origins["/requestBody/$ref"] = given.whereOf("component");
    draft_.entry.operation.requestBody = dsl::refer("requestBodies", given);
    return;
  }
  const Type &type = *given.type("type");
  std::vector<std::string> mediaTypes = draft_.consumes;
  if (given.has("mediaType"))
    mediaTypes = {given.text("mediaType")};
  const bool isFurther = first_ && *first_ == draft_.entry.origins["/requestBody"] &&
                         given.has("mediaType") && parts_.empty() &&
                         draft_.entry.operation.requestBody->value();
  if (!isFurther && !isFree("body", type, annotation.where))
    return;
  const std::optional<OrRef<RequestBody>> before = draft_.entry.operation.requestBody;
  draft_.entry.origins["/requestBody"] = *first_;
  set(schemas_.schemaOf(sent(type), annotation.where), type, mediaTypes, given.text("description"),
      !canBeMissing(context_.unit, type), {});
  if (before)
    for (const auto &[name, content] : before->value()->content)
      draft_.entry.operation.requestBody->value()->content.set(name, content);
}

void RequestBodyMapper::addPart(const source::Parameter &parameter,
                                const source::Annotation &annotation, const std::string &mediaType,
                                const std::string &text) {
  if (first_ && (partsMediaType_.empty() || partsMediaType_ != mediaType))
    return context_.out.report(Problem::MediaTypeConflict, parameter.where,
                               {{"name", parameter.name}}, {{*first_, "the body begins here"}});
  if (!first_) {
    first_ = parameter.where;
    draft_.entry.origins["/requestBody"] = parameter.where;
  }
  partsMediaType_ = mediaType;
  schemas_.setMedium(Medium::Multipart);
  const Type &plain = valueType(context_.unit, parameter.type);
  const std::string name = annotation.arguments.empty()
                               ? wireName(parameter, "")
                               : *annotation.arguments[0].value.asString();
  if (plain.kind == TypeKind::Class && annotation.arguments.empty()) {
    addMembers(plain, isRequired(context_, parameter));
  } else if (name.empty()) {
    context_.out.report(Problem::ParameterUnnamed, parameter.where,
                        {{"place", "form"}, {"attribute", annotation.name}});
  } else {
    Property &part = parts_.emplace_back();
    part.name = name;
    part.schema = schemas_.schemaOf(parameter, parameter.type, dsl::On::Parameter, part.origins);
    if (!text.empty())
      part.schema.description = text;
    if (parameter.defaultValue)
      part.schema.default_ = initialValue(context_.unit, parameter.type, *parameter.defaultValue);
    part.isRequired = isRequired(context_, parameter);
    part.where = parameter.where;
    addEncoding(part.name, parameter.annotations, dsl::On::Parameter);
  }
  schemas_.setMedium(Medium::Json);
}

void RequestBodyMapper::addMembers(const Type &type, bool areRequired) {
  whole_ = parts_.empty() ? &type : nullptr;
  for (Property &property : schemas_.propertiesOf(context_.unit.classes.at(type.declaration))) {
    property.isRequired = property.isRequired && areRequired;
    if (property.member)
      addEncoding(property.name, property.member->annotations, dsl::On::Member);
    parts_.push_back(std::move(property));
  }
  sizeOfWhole_ = parts_.size();
}

/// How the part of that name is written, if something is said of it.
void RequestBodyMapper::addEncoding(const std::string &name, const source::Annotations &annotations,
                                    dsl::On place) {
  for (const source::Annotation &annotation : annotations) {
    const bool isHeader = annotation.name == "part_header";
    if (!isHeader && annotation.name != "encoding")
      continue;
    const dsl::Given given(annotation, place, schemas_);
    Encoding &encoding = encodings_[name];
    if (!isHeader) {
      NamedMap<OrRef<Header>> headers = std::move(encoding.headers);
      encoding = given.as<Encoding>("options");
      encoding.headers = std::move(headers);
    } else if (given.has("component")) {
      encoding.headers.set(given.text("header"), dsl::refer("headers", given));
    } else {
      schemas_.setMedium(Medium::Json);
      encoding.headers.set(given.text("header"),
                           declaredHeader(context_, schemas_, given, annotation.where));
      schemas_.setMedium(Medium::Multipart);
    }
  }
}

/// A class that is the whole form is its component, unless binary members make it differ from JSON.
std::optional<Schema> RequestBodyMapper::component(const Schema &form) {
  if (!whole_ || parts_.size() != sizeOfWhole_)
    return std::nullopt;
  Origins ignored;
  const source::Class &declaration = context_.unit.classes.at(whole_->declaration);
  if (schemas_.objectOf(schemas_.propertiesOf(declaration), ignored) != form)
    return std::nullopt;
  return schemas_.schemaOf(*whole_);
}

void RequestBodyMapper::finish() {
  if (parts_.empty())
    return;
  const bool isRequiredBody =
      std::any_of(parts_.begin(), parts_.end(), [](const Property &p) { return p.isRequired; });
  Origins origins;
  Schema schema = schemas_.objectOf(parts_, origins);
  if (std::optional<Schema> reference = component(schema)) {
    schema = std::move(*reference);
    origins.clear();
  }
  set(std::move(schema), Type{.kind = TypeKind::Any}, {partsMediaType_}, "", isRequiredBody,
      origins);
  RequestBody &body = *draft_.entry.operation.requestBody->value();
  body.content[partsMediaType_].value()->encoding = std::move(encodings_);
  draft_.types.erase("/requestBody");
}

} // namespace oapigen::mapping
