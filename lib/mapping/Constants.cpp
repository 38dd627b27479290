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
  return isWrittenAsString(type) || type.kind == TypeKind::Any || type.kind == TypeKind::Unknown;
}

Value enumValue(const source::Enum &declaration, const Value &value) {
  for (const source::Enumerator &enumerator : declaration.enumerators)
    if ((value.asString() && *value.asString() == enumerator.name) ||
        (value.isInteger() && isOnWireAsInteger(declaration) && value == enumerator.value))
      return wireValue(declaration, enumerator);
  return value;
}

/// The number of the enumerator that is so called.
Value numberOf(const source::Enum &declaration, const Value &value) {
  for (const source::Enumerator &enumerator : declaration.enumerators)
    if (value.asString() && *value.asString() == enumerator.name)
      return enumerator.value;
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

void addMember(const source::Unit &unit, const source::Class &of, const source::Member &member,
               const Value &value, Object &out) {
  if (!isOnWire(member))
    return;
  const Value written = wireValue(unit, member.type, value);
  if (isFlat(member) && written.asObject())
    for (const auto &[name, inner] : *written.asObject())
      out.set(name, inner);
  else
    out.set(wireName(of, member), written);
}

/// A library can write a member more than once. A static constant is no part of the C++ value, but
/// of every object on the wire.
Value objectValue(const source::Unit &unit, const source::Type &type, const Object &object) {
  Object result;
  const source::Class *declaration =
      type.kind == TypeKind::Class ? &unit.classes.at(type.declaration) : nullptr;
  for (const auto &[name, value] : object) {
    bool isMember = false;
    if (declaration)
      for (const source::Member &member : declaration->members)
        if (member.name == name) {
          isMember = true;
          addMember(unit, *declaration, member, value, result);
        }
    if (!isMember && !(declaration && declaration->wire))
      result.set(name, type.kind == TypeKind::Map ? wireValue(unit, type.of[1], value) : value);
  }
  if (declaration && !declaration->wire)
    for (const source::Member &member : declaration->members)
      if (member.isStatic && member.defaultValue && !result.find(wireName(*declaration, member)))
        addMember(unit, *declaration, member, *member.defaultValue, result);
  return result;
}

/// The type behind aliases, optionals, pointers, validators and enums without enumerators.
const source::Type &insideOf(const source::Unit &unit, const source::Type &type) {
  const source::Type *at = &withoutAlias(unit, type);
  while (at->kind == TypeKind::Optional || at->kind == TypeKind::Pointer ||
         at->kind == TypeKind::Checked)
    at = &withoutAlias(unit, at->of[0]);
  const source::Type *renamed =
      at->kind == TypeKind::Enum ? renamedType(unit.enums.at(at->declaration)) : nullptr;
  return renamed ? *renamed : *at;
}

/// Whether all of the value is known: a static constant that is defined elsewhere is not.
bool isWhole(const source::Unit &unit, const source::Type &type, const Value &value) {
  const source::Type &plain = insideOf(unit, type);
  if (const Array *array = value.asArray()) {
    for (std::size_t i = 0; i < array->size(); ++i)
      if (const std::size_t of = plain.kind == TypeKind::Tuple ? i : 0;
          of < plain.of.size() && !isWhole(unit, plain.of[of], (*array)[i]))
        return false;
    return true;
  }
  auto at =
      plain.kind == TypeKind::Class ? unit.classes.find(plain.declaration) : unit.classes.end();
  const Object *object = value.asObject();
  return !object || at == unit.classes.end() ||
         std::ranges::all_of(at->second.members, [&](const source::Member &member) {
           const Value *inner = object->find(member.name);
           return inner ? isWhole(unit, member.type, *inner)
                        : !member.isStatic || member.defaultValue || !isRequired(unit, member);
         });
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

bool isEnumAsNumbers(const source::Type &type) {
  return type.kind == TypeKind::Literal && !type.declaration.empty();
}

bool isWrittenAsString(const source::Type &type) {
  switch (type.kind) {
  case TypeKind::String:
  case TypeKind::Bytes:
  case TypeKind::File:
  case TypeKind::DateTime:
  case TypeKind::Date:
  case TypeKind::Time:
  case TypeKind::Duration:
  case TypeKind::Uuid:
    return true;
  case TypeKind::Literal:
    return std::ranges::all_of(type.values, [](const Value &value) { return value.asString(); });
  default:
    return false;
  }
}

source::Type typeOf(TypeKind kind, const source::Declaration &declaration) {
  return {.kind = kind, .spelling = declaration.name, .declaration = declaration.qualifiedName};
}

const source::Type &withoutAlias(const source::Unit &unit, const source::Type &type) {
  const source::Type *at = &type;
  while (at->kind == TypeKind::Alias)
    at = &unit.aliases.at(at->declaration).target;
  return *at;
}

const source::Type &valueType(const source::Unit &unit, const source::Type &type) {
  const source::Type *at = &insideOf(unit, type);
  for (unsigned depth = 0; depth < kMostWrappers; ++depth) {
    const source::Member *only = wrappedMember(unit, *at);
    if (!only)
      break;
    at = &insideOf(unit, only->type);
  }
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
  if (isEnumAsNumbers(plain))
    return numberOf(unit.enums.at(plain.declaration), value);
  if (const Array *array = value.asArray())
    return arrayValue(unit, plain, *array);
  if (const Object *object = value.asObject())
    return objectValue(unit, plain, *object);
  return value;
}

std::optional<Value> initialValue(const source::Unit &unit, const source::Type &type,
                                  const Value &value) {
  if (!isWhole(unit, type, value))
    return std::nullopt;
  Value written = wireValue(unit, type, value);
  const source::Type &plain = insideOf(unit, type);
  if (plain.kind == TypeKind::Enum && unit.enums.at(plain.declaration).wire) {
    const std::vector<EnumValue> values = valuesOf(unit.enums.at(plain.declaration));
    if (std::none_of(values.begin(), values.end(),
                     [&](const EnumValue &one) { return one.value == written; }))
      return std::nullopt;
  }
  return written;
}

std::optional<Value> givenValue(const source::Unit &unit, const source::Type &type,
                                const Value &value) {
  const source::Type &plain = valueType(unit, type);
  Value written = wireValue(unit, type, value);
  if (!value.asString() || isText(unit, plain) || written != value)
    return written;
  Diagnostics ignored;
  return parseJson(*value.asString(), ignored);
}

} // namespace oapigen::mapping
