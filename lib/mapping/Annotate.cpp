// Changes a schema by the annotations and the comment of a declaration.
//
// Order: what the C++ type says, then each annotation as written, then the comment where no
// annotation has described it.
#include "mapping/Annotate.h"

#include "dsl/Given.h"
#include "mapping/Comment.h"
#include "mapping/Constants.h"
#include "mapping/Schemas.h"
#include "model/Pointer.h"

#include <algorithm>

namespace oapigen::mapping {
namespace {

using source::Type;
using source::TypeKind;

struct KindRow {
  dsl::Holds holds;
  std::string_view plural, singular;
};
constexpr KindRow kKinds[] = {
    {dsl::Holds::Numbers, "numbers", "a number"}, {dsl::Holds::Strings, "strings", "a string"},
    {dsl::Holds::Arrays, "arrays", "an array"},   {dsl::Holds::Objects, "objects", "an object"},
    {dsl::Holds::Enums, "enums", "an enum"},
};

const KindRow *rowOf(dsl::Holds holds) {
  auto at = std::find_if(std::begin(kKinds), std::end(kKinds),
                         [&](const KindRow &row) { return row.holds == holds; });
  return at == std::end(kKinds) ? nullptr : at;
}

/// The attributes that hold for such values: "minimum, maximum"; empty: there are none.
std::string constraintsOf(dsl::Holds kind) {
  std::string names;
  for (const dsl::Attribute &attribute : dsl::attributes())
    if (attribute.holdsFor == kind)
      names.append(names.empty() ? "" : ", ").append(attribute.name);
  return names;
}

/// Always: nothing is known of the values, so every constraint may hold.
dsl::Holds kindOf(const source::Unit &unit, const Type &type) {
  const Type &plain = valueType(unit, type);
  if (isWrittenAsString(plain))
    return dsl::Holds::Strings;
  switch (plain.kind) {
  case TypeKind::Integer:
  case TypeKind::Number:
    return dsl::Holds::Numbers;
  case TypeKind::Sequence:
  case TypeKind::Tuple:
    return dsl::Holds::Arrays;
  case TypeKind::Map:
  case TypeKind::Class:
    return dsl::Holds::Objects;
  case TypeKind::Enum:
  case TypeKind::Literal:
    return dsl::Holds::Enums;
  default:
    return dsl::Holds::Always;
  }
}

/// The annotation with its constants as they are on the wire.
source::Annotation onWire(const Context &context, const source::Annotation &annotation,
                          const dsl::Form &form, const Type &type) {
  source::Annotation result = annotation;
  const bool hasConstants = std::any_of(form.arguments.begin(), form.arguments.end(), [](auto &s) {
    return s.kind == dsl::ArgumentKind::Constant;
  });
  if (!hasConstants || annotation.name == "name")
    return result;
  const TypeKind kind = valueType(context.unit, type).kind;
  const bool isNumber = kind == TypeKind::Integer || kind == TypeKind::Number;
  for (source::Argument &argument : result.arguments) {
    if (isNumber && argument.number)
      argument.value = *argument.number;
    if (std::optional<Value> value = givenValue(context.unit, type, argument.value))
      argument.value = std::move(*value);
    else
      context.out.report(Problem::ConstantNotJson, argument.where,
                         {{"text", *argument.value.asString()}, {"type", type.spelling}});
  }
  return result;
}

} // namespace

bool isSaid(const source::Annotation *flag) {
  return flag && (flag->arguments.empty() || *flag->arguments[0].value.asBool());
}

bool isSaid(const source::Annotations &annotations, std::string_view flag) {
  return isSaid(annotations.find(flag));
}

bool isReplaced(const source::Annotations &annotations) {
  return annotations.has("schema_json") || annotations.has("one_of") || annotations.has("any_of") ||
         annotations.has("all_of") || annotations.has("not_schema");
}

std::string textOf(const source::Declaration &declaration) {
  if (const source::Annotation *given = declaration.annotations.find("description"))
    return *given->arguments[0].value.asString();
  const Comment comment = parseComment(declaration.comment);
  return withDeprecation(comment.whole, comment, declaration.deprecated);
}

Schema SchemaMapper::schemaOf(const source::Declaration &declaration, const Type &type,
                              dsl::On place, Origins &origins, bool isEmptyNull) {
  const Where before = std::exchange(where_, declaration.where);
  const bool isNullable = isSaid(declaration.annotations, "nullable");
  const bool isReplacing = isReplaced(declaration.annotations);
  Schema schema;
  if (!isReplacing) {
    const bool isPlainMember = place != dsl::On::Alias && type.kind == TypeKind::Optional;
    const bool isNeverNull = declaration.annotations.has("nullable") && !isNullable &&
                             (type.kind == TypeKind::Optional || type.kind == TypeKind::Pointer);
    const bool isAround = std::exchange(isTagStated_, declaration.annotations.has("discriminator"));
    schema = schemaOf(isNeverNull || (isPlainMember && !isEmptyNull) ? type.of[0] : type);
    isTagStated_ = isAround;
    if (isNullable)
      schema = nullable(std::move(schema));
  }
  apply(schema, declaration, type, place, origins);
  if (isReplacing && isNullable)
    schema = nullable(std::move(schema));
  where_ = before;
  return schema;
}

void SchemaMapper::apply(Schema &schema, const source::Declaration &declaration, const Type &type,
                         dsl::On place, Origins &origins) {
  for (const source::Annotation &annotation : declaration.annotations) {
    const dsl::Attribute *row = dsl::findAttribute(annotation.name);
    const bool isForParameter = place == dsl::On::Parameter && row->effects.parameter;
    if (!row->effects.schema || isForParameter)
      continue;
    const std::size_t examples = schema.examples.size();
    applyOne(schema, annotation, type, place);
    if (!row->field.empty())
      origins[childPointer("", row->field)] = annotation.where;
    for (std::size_t i = examples; i < schema.examples.size(); ++i)
      origins[childPointer("/examples", i)] = annotation.whereOfIndex(i - examples);
    if (annotation.name == "discriminator")
      origins["/discriminator/propertyName"] = annotation.whereOfIndex(0);
    if (annotation.name == "schema_json")
      origins[""] = annotation.whereOfIndex(0);
  }
  mapOwnConstants(schema, declaration, type);
  extendDiscriminator(schema, declaration, place);
  for (const char *name : {"then_schema", "else_schema"})
    if (const source::Annotation *given = declaration.annotations.find(name);
        given && !declaration.annotations.has("if_schema"))
      context_.out.report(
          Problem::AttributeValue, given->where,
          {{"problem", "'api::" + std::string(name) +
                           "' says nothing without an 'api::if_schema' beside it"}});
  if (place == dsl::On::Parameter) // Its comment and deprecation are the parameter's own.
    return;
  const Comment comment = parseComment(declaration.comment);
  if (std::string text = withDeprecation(comment.whole, comment, declaration.deprecated);
      !schema.description && !text.empty())
    schema.description = std::move(text);
  if (!schema.deprecated && (declaration.deprecated || comment.deprecated))
    schema.deprecated = true;
}

void SchemaMapper::extendDiscriminator(Schema &schema, const source::Declaration &declaration,
                                       dsl::On place) {
  for (const source::Annotation &annotation : declaration.annotations) {
    if (annotation.name != "discriminator_extension")
      continue;
    const dsl::Given given(annotation, place, *this);
    if (schema.discriminator)
      schema.discriminator->extensions.set(given.text("name"), given.json("json"));
    else
      context_.out.report(Problem::AttributeValue, annotation.where,
                          {{"problem", "there is no discriminator here that 'api::" +
                                           annotation.name + "' could be a part of"}});
  }
}

void SchemaMapper::applyOne(Schema &schema, const source::Annotation &annotation, const Type &type,
                            dsl::On place) {
  const dsl::Attribute &row = *dsl::findAttribute(annotation.name);
  const dsl::Form &form = *dsl::formFor(row, place, annotation);
  const dsl::Holds kind = kindOf(context_.unit, type);
  const KindRow *is = rowOf(kind);
  if (row.holdsFor != dsl::Holds::Always && is && kind != row.holdsFor) {
    context_.out.report(Problem::ConstraintMismatch, annotation.where,
                        {{"name", annotation.name},
                         {"kinds", std::string(rowOf(row.holdsFor)->plural)},
                         {"type", type.spelling},
                         {"kind", std::string(is->singular)},
                         {"own", std::string(is->plural)},
                         {"constraints", constraintsOf(kind)}});
    return;
  }
  if (annotation.name == "discriminator" && !checkTags(annotation))
    return;
  row.effects.schema(schema, dsl::Given(onWire(context_, annotation, form, type), place, *this));
}

} // namespace oapigen::mapping
