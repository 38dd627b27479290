// Enums, and literals, which are a few values → schemas. An enum without enumerators has no values
// of its own: it is another name of its underlying type.
#include "mapping/Annotate.h"
#include "mapping/Constants.h"
#include "mapping/HandWritten.h"
#include "mapping/Schemas.h"
#include "mapping/Wire.h"
#include "model/BesideEnum.h"

#include <algorithm>

namespace oapigen::mapping {
namespace {

using source::Type;
using source::TypeKind;

std::uint64_t bitsOf(const Value &value) {
  return value.asUnsigned() ? *value.asUnsigned()
                            : static_cast<std::uint64_t>(value.asInt() ? *value.asInt() : 0);
}

/// The bits of each enumerator by its name.
Value flagsOf(const source::Enum &declaration) {
  Object flags;
  for (const source::Enumerator &enumerator : declaration.enumerators)
    if (!isSaid(enumerator.annotations, "ignore"))
      flags.append(enumerator.name, enumerator.value);
  return Value(std::move(flags));
}

/// The enumerators' names, where the values do not say them, and what is told of each.
void nameValues(Schema &schema, const std::vector<EnumValue> &values, bool areNumbers) {
  Array names, texts;
  bool hasTexts = false;
  for (const EnumValue &one : values) {
    names.push_back(one.enumerator->name);
    texts.push_back(one.text.empty() ? textOf(*one.enumerator) : one.text);
    hasTexts = hasTexts || !texts.back().asString()->empty();
  }
  if (areNumbers)
    schema.extensions.set(kEnumNames, std::move(names));
  if (hasTexts)
    schema.extensions.set(kEnumTexts, std::move(texts));
}

/// The enumerators that have these values; none when a value has none.
std::vector<EnumValue> enumeratorsOf(const source::Enum &declaration,
                                     const std::vector<Value> &values) {
  std::vector<EnumValue> result;
  for (const Value &value : values) {
    auto at = std::find_if(declaration.enumerators.begin(), declaration.enumerators.end(),
                           [&](const source::Enumerator &one) { return one.value == value; });
    if (at == declaration.enumerators.end())
      return {};
    result.push_back({&*at, value});
  }
  return result;
}

} // namespace

const char *typeName(const Value &value) {
  if (value.isNull())
    return "null";
  if (value.asBool())
    return "boolean";
  return value.asString() ? "string" : value.isInteger() ? "integer" : "number";
}

Schema SchemaMapper::literalSchema(const Type &type) {
  Schema schema;
  for (const Value &value : type.values)
    schema.type.add(typeName(value));
  if (type.values.size() == 1)
    schema.const_ = type.values.front();
  else
    schema.enum_ = type.values;
  if (isEnumAsNumbers(type))
    if (auto values = enumeratorsOf(context_.unit.enums.at(type.declaration), type.values);
        !values.empty())
      nameValues(schema, values, true);
  return schema;
}

void SchemaMapper::addEnum(SchemaEntry &entry, const source::Enum &declaration) {
  entry.where = declaration.where;
  Schema schema;
  if (!isReplaced(declaration.annotations)) {
    reportOverruled(context_, declaration);
    remarkHandWritten(context_, declaration);
  }
  if (const Type *renamed = renamedType(declaration)) {
    entry.schema = schemaOf(declaration, *renamed, dsl::On::Enum, entry.origins);
    return;
  }
  const bool areFlags = isSaid(declaration.annotations, "flags") && !declaration.wire;
  std::uint64_t bits = 0;
  const std::vector<EnumValue> values = valuesOf(declaration);
  const bool hasFractions = std::any_of(values.begin(), values.end(), [](const EnumValue &one) {
    return one.value.asDouble() != nullptr;
  });
  for (const EnumValue &one : values) {
    schema.type.add(hasFractions && one.value.isInteger() ? "number" : typeName(one.value));
    if (areFlags && one.value.asInt() && *one.value.asInt() < 0)
      context_.out.report(Problem::AttributeValue, one.enumerator->where,
                          {{"problem", "'" + one.enumerator->name +
                                           "' is negative, so it is no combination of bits"}});
    if (areFlags)
      bits |= bitsOf(one.value);
    else {
      if (!isReplaced(declaration.annotations))
        entry.origins.emplace(childPointer("/enum", schema.enum_.size()), one.enumerator->where);
      schema.enum_.push_back(one.value);
    }
  }
  if (!schema.type.isPresent())
    schema.type = areFlags ? "integer" : "string";
  if (areFlags) {
    schema.minimum = 0;
    schema.maximum = bits;
    schema.extensions.set("x-enum-flags", flagsOf(declaration));
  }
  nameValues(schema, values, !areFlags && isOnWireAsInteger(declaration));
  apply(schema, declaration, typeOf(TypeKind::Enum, declaration), dsl::On::Enum, entry.origins);
  entry.schema = std::move(schema);
}

} // namespace oapigen::mapping
