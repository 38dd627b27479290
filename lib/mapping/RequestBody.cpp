// Puts whole bodies and parts of forms into the request body.
#include "mapping/RequestBody.h"

#include "dsl/Given.h"
#include "mapping/Annotate.h"
#include "mapping/Constants.h"
#include "mapping/Items.h"
#include "mapping/Names.h"
#include "model/Pointer.h"

#include <algorithm>
#include <cctype>

namespace oapigen::mapping {
namespace {

using source::Type;
using source::TypeKind;

/// RFC 9110 gives a body no meaning there.
bool hasNoBody(const std::string &method) {
  return method == "get" || method == "head" || method == "delete" || method == "trace";
}

std::string inCapitals(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return text;
}

} // namespace

bool isBinary(const Context &context, const Type &type) {
  const TypeKind kind = valueType(context.unit, type).kind;
  return kind == TypeKind::File || kind == TypeKind::Bytes;
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

void RequestBodyMapper::infer(const source::Parameter &parameter, const std::string &text) {
  if (valueType(context_.unit, parameter.type).kind == TypeKind::Unknown)
    schemas_.schemaOf(parameter.type, parameter.where);
  else if (hasNoBody(draft_.entry.method))
    context_.out.report(Problem::BodyNotAllowed, parameter.where,
                        {{"method", inCapitals(draft_.entry.method)},
                         {"name", parameter.name},
                         {"type", parameter.type.spelling}});
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
      std::move(origins));
}

void RequestBodyMapper::set(Schema schema, const Type &type, std::vector<std::string> mediaTypes,
                            const std::string &text, bool isRequired, Origins origins) {
  RequestBody body;
  if (!text.empty())
    body.description = text;
  for (const std::string &name : mediaTypesFor(context_, type, mediaTypes)) {
    MediaType &content = body.content[name].emplace(MediaType());
    if (auto items = itemSchemaFor(context_, schemas_, type, name, first_.value_or(Where())))
      content.itemSchema = std::move(*items);
    else if (!isBinary(context_, type))
      content.schema = schema;
    for (const auto &[relative, where] : origins)
      draft_.entry.origins[childPointer("/requestBody/content", name) + "/schema" + relative] =
          where;
  }
  if (isRequired)
    body.required = true;
  draft_.entry.operation.requestBody = std::move(body);
}

void RequestBodyMapper::declare(const source::Annotation &annotation) {
  const dsl::Attribute &row = *dsl::findAttribute("body");
  const dsl::Given given(annotation, *dsl::formFor(row, dsl::On::Function), schemas_);
  const Type &type = *given.type("type");
  std::vector<std::string> mediaTypes = draft_.consumes;
  if (given.has("mediaType"))
    mediaTypes = {given.text("mediaType")};
  const bool isFurther = first_ && *first_ == draft_.entry.origins["/requestBody"] &&
                         given.has("mediaType") && parts_.empty();
  if (!isFurther && !isFree("body", type, annotation.where))
    return;
  const std::optional<OrRef<RequestBody>> before = draft_.entry.operation.requestBody;
  draft_.entry.origins["/requestBody"] = *first_;
  set(schemas_.schemaOf(type, annotation.where), type, mediaTypes, given.text("description"),
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
  if (plain.kind == TypeKind::Class && annotation.arguments.empty()) {
    addMembers(plain, isRequired(context_, parameter));
  } else {
    Property &part = parts_.emplace_back();
    part.name = annotation.arguments.empty() ? wireName(parameter, "")
                                             : *annotation.arguments[0].value.asString();
    part.schema = schemas_.schemaOf(parameter, parameter.type, dsl::On::Parameter, part.origins);
    if (!text.empty())
      part.schema.description = text;
    if (parameter.defaultValue)
      part.schema.default_ = wireValue(context_.unit, parameter.type, *parameter.defaultValue);
    part.isRequired = isRequired(context_, parameter);
    part.where = parameter.where;
  }
  schemas_.setMedium(Medium::Json);
}

void RequestBodyMapper::addMembers(const Type &type, bool areRequired) {
  whole_ = parts_.empty() ? &type : nullptr;
  for (Property &property : schemas_.propertiesOf(context_.unit.classes.at(type.declaration))) {
    property.isRequired = property.isRequired && areRequired;
    parts_.push_back(std::move(property));
  }
  sizeOfWhole_ = parts_.size();
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
  set(std::move(schema), Type{.kind = TypeKind::Class}, {partsMediaType_}, "", isRequiredBody,
      std::move(origins));
}

} // namespace oapigen::mapping
