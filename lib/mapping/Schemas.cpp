// One use of a C++ type → its schema, by the kind of the type.
#include "mapping/Schemas.h"

#include "mapping/Configured.h"
#include "mapping/Constants.h"
#include "mapping/Names.h"
#include "mapping/Wire.h"

#include <algorithm>
#include <limits>

namespace oapigen::mapping {
namespace {

using source::Type;
using source::TypeKind;

Schema typed(const char *type, const char *format = nullptr) {
  Schema schema;
  schema.type = type;
  if (format)
    schema.format = format;
  return schema;
}

/// Formats say the range of 32 and 64 bits with a sign; any other range is stated.
Schema integerSchema(const Type &type) {
  const bool isLong = type.bits > 32 || (type.bits == 32 && !type.isSigned);
  Schema schema = typed("integer");
  if (type.isSigned || type.bits < 64)
    schema.format = isLong ? "int64" : "int32";
  if (type.isSigned && type.bits < 32) {
    schema.minimum = -(std::int64_t{1} << (type.bits - 1));
    schema.maximum = (std::int64_t{1} << (type.bits - 1)) - 1;
  } else if (!type.isSigned) {
    schema.minimum = 0;
    schema.maximum = type.bits < 64 ? (std::uint64_t{1} << type.bits) - 1
                                    : std::numeric_limits<std::uint64_t>::max();
  }
  return schema;
}

Schema numberSchema(const Type &type) {
  return typed("number", type.bits == 32 ? "float" : type.bits == 64 ? "double" : nullptr);
}

Schema binarySchema() {
  Schema schema = typed("string");
  schema.contentMediaType = "application/octet-stream";
  return schema;
}

Schema bytesSchema() {
  Schema schema = typed("string");
  schema.contentEncoding = "base64";
  return schema;
}

bool admitsNull(const Schema &schema) {
  return schema == Schema() || schema.type.contains("null") ||
         std::any_of(schema.anyOf.begin(), schema.anyOf.end(), admitsNull);
}

} // namespace

Schema nullable(Schema schema) {
  if (admitsNull(schema))
    return schema;
  if (schema.type.isPresent() && !schema.const_ && !schema.enum_.isPresent()) {
    schema.type.add("null");
    return schema;
  }
  Schema either;
  either.anyOf = {std::move(schema), typed("null")};
  return either;
}

Schema SchemaMapper::schemaOf(const Type &type, const Where &where) {
  const Where before = std::exchange(where_, where);
  Schema schema = schemaOf(type);
  where_ = before;
  return schema;
}

Schema SchemaMapper::schemaOf(const Type &type) {
  if (const Schema *configured = findConfigured(context_.options.types, type.declaration))
    return *configured;
  switch (type.kind) {
  case TypeKind::Boolean:
    return typed("boolean");
  case TypeKind::Integer:
    return integerSchema(type);
  case TypeKind::Number:
    return numberSchema(type);
  case TypeKind::String:
    return typed("string");
  case TypeKind::Bytes:
    return medium_ == Medium::Multipart ? binarySchema() : bytesSchema();
  case TypeKind::File:
    return binarySchema();
  case TypeKind::Null:
    return typed("null");
  case TypeKind::Any:
    return {};
  case TypeKind::DateTime:
    return typed("string", "date-time");
  case TypeKind::Date:
    return typed("string", "date");
  case TypeKind::Time:
    return typed("string", "time");
  case TypeKind::Duration:
    return typed("string", "duration");
  case TypeKind::Uuid:
    return typed("string", "uuid");
  case TypeKind::Sequence:
    return sequenceSchema(type);
  case TypeKind::Map:
    return mapSchema(type);
  case TypeKind::Tuple:
    return tupleSchema(type);
  case TypeKind::Literal:
    return literalSchema(type);
  case TypeKind::Checked:
    return checkedSchema(type);
  case TypeKind::Pointer:
    remarkDerived(type.of[0]);
    [[fallthrough]];
  case TypeKind::Optional:
    return nullable(schemaOf(type.of[0]));
  case TypeKind::Variant:
    return variantSchema(type);
  case TypeKind::Class:
  case TypeKind::Enum:
  case TypeKind::Alias:
    return namedSchema(type);
  case TypeKind::Unknown:
  case TypeKind::Void:
  case TypeKind::Expected:
  case TypeKind::Foreign:
    break;
  }
  return refuse(Problem::TypeUnknown, type);
}

Schema SchemaMapper::refuse(Problem problem, const Type &type) {
  const bool isShort = !type.declaration.empty() && type.declaration != type.spelling &&
                       !type.declaration.ends_with("::"); // It has no name.
  context_.out.report(
      problem, where_,
      {{"type", type.spelling}, {"reason", type.reason}, {"key", isShort ? type.declaration : ""}});
  return {};
}

Schema SchemaMapper::sequenceSchema(const Type &type) {
  Schema schema = typed("array");
  schema.items = schemaOf(type.of[0]);
  if (type.unique)
    schema.uniqueItems = true;
  if (type.size)
    schema.minItems = schema.maxItems = type.size;
  return schema;
}

Schema SchemaMapper::mapSchema(const Type &type) {
  Schema schema = typed("object");
  const Type &named = withoutAlias(context_.unit, type.of[0]);
  const bool isAround = // It has one member, perhaps, that is the key.
      named.kind == TypeKind::Class ||
      (named.kind == TypeKind::Enum && renamedType(context_.unit.enums.at(named.declaration)));
  const Type &key = isAround ? valueType(context_.unit, named) : named;
  const bool isNumbered =
      key.kind == TypeKind::Integer || isEnumAsNumbers(key) ||
      (key.kind == TypeKind::Enum && isOnWireAsInteger(context_.unit.enums.at(key.declaration)));
  if (isNumbered) {
    Schema names = typed("string");
    names.pattern = key.kind == TypeKind::Integer && !key.isSigned ? "^[0-9]+$" : "^-?[0-9]+$";
    schema.propertyNames = names;
  } else if (key.kind == TypeKind::Enum || type.of[0].kind == TypeKind::Alias ||
             (isAround && isWrittenAsString(key))) {
    schema.propertyNames = schemaOf(type.of[0]);
  } else if (Schema names = schemaOf(key); !names.type.contains("string")) {
    return refuse(Problem::TypeMapKey, type);
  } else if (key.kind != TypeKind::String) {
    schema.propertyNames = names;
  }
  schema.additionalProperties = schemaOf(type.of[1]);
  return schema;
}

Schema SchemaMapper::tupleSchema(const Type &type) {
  Schema schema = typed("array");
  for (const Type &element : type.of)
    schema.prefixItems.push_back(schemaOf(element));
  schema.items = booleanSchema(false);
  schema.minItems = type.of.size();
  return schema;
}

/// The mapper of a Trial does not ask: for what excludes what, `oneOf` and `anyOf` are the same.
Schema SchemaMapper::variantSchema(const Type &type) {
  List<Schema> choices;
  for (std::size_t i = 0; i < type.of.size(); ++i)
    if (Schema one = type.tag.empty() ? schemaOf(type.of[i]) : taggedSchema(type, i);
        !choices.contains(one))
      choices.push_back(one);
  Schema schema;
  addDiscriminator(schema, type, choices);
  const bool isOne = isTrial_ || excludeEachOther(type, choices);
  (isOne ? schema.oneOf : schema.anyOf) = std::move(choices);
  return schema;
}

Schema SchemaMapper::namedSchema(const Type &type) {
  if (type.kind == TypeKind::Class) {
    const source::Class &declaration = context_.unit.classes.at(type.declaration);
    if (declaration.isUnion || !declaration.isComplete)
      return refuse(declaration.isUnion ? Problem::TypeUnion : Problem::TypeIncomplete, type);
  }
  const std::string name = componentName(context_.unit, type, context_.options.qualifiedNames);
  auto [at, isNew] = entries_.try_emplace(type.declaration);
  if (isNew) {
    at->second.name = name;
    at->second.type = type.declaration;
    pending_.push_back(type);
  }
  return referenceSchema("#/components/schemas/" + name);
}

void SchemaMapper::describePending() {
  medium_ = Medium::Json;
  for (; !pending_.empty(); pending_.pop_front()) {
    const Type type = pending_.front();
    SchemaEntry &entry = entries_.at(type.declaration);
    if (type.kind == TypeKind::Class)
      addClass(entry, context_.unit.classes.at(type.declaration));
    else if (type.kind == TypeKind::Enum)
      addEnum(entry, context_.unit.enums.at(type.declaration));
    else
      addAlias(entry, context_.unit.aliases.at(type.declaration));
  }
}

std::vector<SchemaEntry> SchemaMapper::takeEntries() {
  describePending();
  std::vector<SchemaEntry> result;
  for (auto &[type, entry] : entries_)
    result.push_back(std::move(entry));
  entries_.clear();
  return result;
}

} // namespace oapigen::mapping
