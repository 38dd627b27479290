// Constants as C++ has them → as they are on the wire.
#pragma once

#include "mapping/Context.h"

#include <optional>

namespace oapigen::mapping {

/// Whether values of the kind are strings in JSON; enums may be as well.
bool isWrittenAsString(source::TypeKind kind);

/// The member that makes up all of a class on the wire; nullptr when there is another number of
/// them.
const source::Member *onlyMember(const source::Class &declaration);

/// The type behind aliases and classes that are `transparent`.
const source::Type &withoutAlias(const source::Unit &unit, const source::Type &type);
/// The type behind aliases, optionals and pointers.
const source::Type &valueType(const source::Unit &unit, const source::Type &type);
/// Whether a value of the type can be missing: an optional or a pointer, behind aliases too.
bool canBeMissing(const source::Unit &unit, const source::Type &type);

/// Translates enumerators and members' names, deep inside as well, into their names on the wire.
/// What does not fit the type stays as it is: the checked document shows it.
Value wireValue(const source::Unit &unit, const source::Type &type, const Value &value);

/// An enumerator on the wire: its name or, with `as_integer`, its value.
Value wireValue(const source::Enum &declaration, const source::Enumerator &enumerator);
bool isOnWireAsInteger(const source::Enum &declaration);

/// An attribute's constant for a value of `type`: like wireValue, and a text for a type that is no
/// text is read as JSON. Nothing when it is none.
std::optional<Value> givenValue(const source::Unit &unit, const source::Type &type,
                                const Value &value);

} // namespace oapigen::mapping
