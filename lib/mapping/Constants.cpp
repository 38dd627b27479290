// Walks a constant together with its type.
#include "mapping/Constants.h"

#include "mapping/Annotate.h"
#include "mapping/Wire.h"
#include "text/Text.h"

#include <algorithm>

namespace oapigen::mapping {
namespace {

using source::TypeKind;

bool isText(const source::Unit &unit, const source::Type &type) {
  if (type.kind == TypeKind::Enum)
    return !isOnWireAsInteger(unit.enums.at(type.declaration));
  return isWrittenAsString(type.kind) || type.kind == TypeKind::Any ||
         type.kind == TypeKind::Unknown;
}

Value enumValue(const source::Enum &declaration, const Value &value) {
  for (const source::Enumerator &enumerator : declaration.enumerators)
    if ((value.asString() && *value.asString() == enumerator.name) ||
        (value.isInteger() && isOnWireAsInteger(declaration) && value == enumerator.value))
      return wireValue(declaration, enumerator);
  return value;
}

Value arrayValue(const source::Unit &unit, const source::Type &type, const Array &array) {
  Array result;
  for (std::size_t i = 0; i < array.size(); ++i) {
    const std::size_t of = type.kind == TypeKind::Tuple ? i : 0;
    result.push_back(of < type.of.size() ? wireValue(unit, type.of[of], array[i]) : array[i]);
  }
  return result;
}

const source::Member *memberOf(const source::Class &declaration, std::string_view name) {
  auto at = std::find_if(declaration.members.begin(), declaration.members.end(),
                         [&](const source::Member &member) { return member.name == name; });
  return at == declaration.members.end() ? nullptr : &*at;
}

Value objectValue(const source::Unit &unit, const source::Type &type, const Object &object) {
  Object result;
  const source::Class *declaration =
      type.kind == TypeKind::Class ? &unit.classes.at(type.declaration) : nullptr;
  for (const auto &[name, value] : object) {
    const source::Member *member = declaration ? memberOf(*declaration, name) : nullptr;
    const bool isLeftOut = declaration && !member && declaration->wire;
    if (isLeftOut || (member && !isOnWire(*member)))
      continue;
    const Value inner = member ? wireValue(unit, member->type, value) : Value();
    if (member && isFlat(*member) && inner.asObject())
      for (const auto &[innerName, innerValue] : *inner.asObject())
        result.set(innerName, innerValue);
    else if (member)
      result.set(wireName(*declaration, *member), inner);
    else
      result.set(name, type.kind == TypeKind::Map ? wireValue(unit, type.of[1], value) : value);
  }
  return result;
}

/// The type behind aliases, optionals, pointers and validators.
const source::Type &insideOf(const source::Unit &unit, const source::Type &type) {
  const source::Type *at = &withoutAlias(unit, type);
  while (at->kind == TypeKind::Optional || at->kind == TypeKind::Pointer ||
         at->kind == TypeKind::Checked)
    at = &withoutAlias(unit, at->of[0]);
  return *at;
}

/// The member that a transparent class is written as; nullptr for any other type.
const source::Member *wrappedMember(const source::Unit &unit, const source::Type &type) {
  // A form made of parts is of the kind, but no class of the unit.
  auto at = type.kind == TypeKind::Class ? unit.classes.find(type.declaration) : unit.classes.end();
  return at != unit.classes.end() ? onlyMember(at->second) : nullptr;
}

/// A class that is written as its only member can have a pointer to itself there.
constexpr unsigned kMostWrappers = 16;

} // namespace

bool isWrittenAsString(TypeKind kind) {
  switch (kind) {
  case TypeKind::String:
  case TypeKind::Bytes:
  case TypeKind::File:
  case TypeKind::DateTime:
  case TypeKind::Date:
  case TypeKind::Time:
  case TypeKind::Duration:
  case TypeKind::Uuid:
  case TypeKind::Literal:
    return true;
  default:
    return false;
  }
}

const source::Type &withoutAlias(const source::Unit &unit, const source::Type &type) {
  const source::Type *at = &type;
  while (at->kind == TypeKind::Alias)
    at = &unit.aliases.at(at->declaration).target;
  return *at;
}

const source::Type &valueType(const source::Unit &unit, const source::Type &type) {
  const source::Type *at = &insideOf(unit, type);
  for (unsigned depth = 0; depth < kMostWrappers; ++depth)
    if (const source::Member *only = wrappedMember(unit, *at))
      at = &insideOf(unit, only->type);
  return *at;
}

bool canBeMissing(const source::Unit &unit, const source::Type &type) {
  const TypeKind kind = withoutAlias(unit, type).kind;
  return kind == TypeKind::Optional || kind == TypeKind::Pointer;
}

Value wireValue(const source::Unit &unit, const source::Type &type, const Value &value) {
  const source::Type &plain = insideOf(unit, type);
  if (const source::Member *only = wrappedMember(unit, plain); only && value.asObject()) {
    const Value *inner = value.asObject()->find(only->name);
    return inner ? wireValue(unit, only->type, *inner) : Value();
  }
  if (plain.kind == TypeKind::Enum)
    return enumValue(unit.enums.at(plain.declaration), value);
  if (const Array *array = value.asArray())
    return arrayValue(unit, plain, *array);
  if (const Object *object = value.asObject())
    return objectValue(unit, plain, *object);
  return value;
}

std::optional<Value> givenValue(const source::Unit &unit, const source::Type &type,
                                const Value &value) {
  const source::Type &plain = valueType(unit, type);
  if (!value.asString() || isText(unit, plain))
    return wireValue(unit, type, value);
  Diagnostics ignored;
  return parseJson(*value.asString(), ignored);
}

} // namespace oapigen::mapping
