// Walks a constant together with its type.
#include "mapping/Constants.h"

#include "mapping/Annotate.h"
#include "mapping/Names.h"
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

/// What the type is only another name for, or nullptr.
const source::Type *targetOf(const source::Unit &unit, const source::Type &type) {
  if (type.kind == TypeKind::Alias)
    return &unit.aliases.at(type.declaration).target;
  if (type.kind != TypeKind::Class)
    return nullptr;
  const source::Class &declaration = unit.classes.at(type.declaration);
  const source::Member *only =
      isSaid(declaration.annotations, "transparent") ? onlyMember(declaration) : nullptr;
  return only ? &only->type : nullptr;
}

/// The value without the `transparent` classes that are around it.
Value unwrapped(const source::Unit &unit, const source::Type &type, const Value &value) {
  const Object *object = value.asObject();
  const bool isWrapper =
      object && type.kind == TypeKind::Class && targetOf(unit, type) && object->size() == 1;
  if (isWrapper)
    return unwrapped(unit, *targetOf(unit, type), object->begin()->second);
  const source::Type *inner = type.kind == TypeKind::Optional || type.kind == TypeKind::Pointer
                                  ? &type.of[0]
                              : type.kind == TypeKind::Alias ? targetOf(unit, type)
                                                             : nullptr;
  return inner ? unwrapped(unit, *inner, value) : value;
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
    if (member && isSaid(member->annotations, "ignore"))
      continue;
    const Value inner = member ? wireValue(unit, member->type, value) : Value();
    if (member && isSaid(member->annotations, "flatten") && inner.asObject())
      for (const auto &[innerName, innerValue] : *inner.asObject())
        result.set(innerName, innerValue);
    else if (member)
      result.set(wireName(*member, memberStyle(declaration->annotations, declaration->scopes)),
                 inner);
    else
      result.set(name, type.kind == TypeKind::Map ? wireValue(unit, type.of[1], value) : value);
  }
  return result;
}

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
    return true;
  default:
    return false;
  }
}

const source::Member *onlyMember(const source::Class &declaration) {
  const source::Member *only = nullptr;
  for (const source::Member &member : declaration.members) {
    if (isSaid(member.annotations, "ignore"))
      continue;
    if (only)
      return nullptr;
    only = &member;
  }
  return declaration.bases.empty() ? only : nullptr;
}

const source::Type &withoutAlias(const source::Unit &unit, const source::Type &type) {
  const source::Type *at = &type;
  while (const source::Type *target = targetOf(unit, *at))
    at = target;
  return *at;
}

const source::Type &valueType(const source::Unit &unit, const source::Type &type) {
  const source::Type *at = &withoutAlias(unit, type);
  while (at->kind == TypeKind::Optional || at->kind == TypeKind::Pointer)
    at = &withoutAlias(unit, at->of[0]);
  return *at;
}

bool canBeMissing(const source::Unit &unit, const source::Type &type) {
  const TypeKind kind = withoutAlias(unit, type).kind;
  return kind == TypeKind::Optional || kind == TypeKind::Pointer;
}

bool isOnWireAsInteger(const source::Enum &declaration) {
  return isSaid(declaration.annotations, "as_integer") || isSaid(declaration.annotations, "flags");
}

Value wireValue(const source::Enum &declaration, const source::Enumerator &enumerator) {
  if (isOnWireAsInteger(declaration))
    return enumerator.value;
  if (const source::Annotation *given = enumerator.annotations.find("name"))
    return given->arguments[0].value;
  return wireName(enumerator, memberStyle(declaration.annotations, declaration.scopes));
}

Value wireValue(const source::Unit &unit, const source::Type &type, const Value &given) {
  const source::Type &plain = valueType(unit, type);
  const Value value = unwrapped(unit, type, given);
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
