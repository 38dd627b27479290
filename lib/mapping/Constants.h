// Constants as C++ has them → as they are on the wire.
#pragma once

#include "mapping/Context.h"

#include <optional>

namespace oapigen::mapping {

/// Whether values of the type are strings in JSON; those of an enum may be as well.
bool isWrittenAsString(const source::Type &type);
/// Whether the type is the numbers of an enum's enumerators, in the hands of a library.
bool isEnumAsNumbers(const source::Type &type);

/// The type that a class or an enum declares.
source::Type typeOf(source::TypeKind kind, const source::Declaration &declaration);

/// The type behind aliases.
const source::Type &withoutAlias(const source::Unit &unit, const source::Type &type);
/// The type behind aliases, optionals, pointers, validators and classes written as one member.
const source::Type &valueType(const source::Unit &unit, const source::Type &type);
/// Whether a value of the type can be missing: an optional or a pointer, behind aliases too.
bool canBeMissing(const source::Unit &unit, const source::Type &type);

/// Translates enumerators and members' names, deep inside as well, into their names on the wire.
/// What does not fit the type stays as it is: the checked document shows it.
Value wireValue(const source::Unit &unit, const source::Type &type, const Value &value);

/// The same of what a member or parameter has when it is not given; nothing when it is an
/// enumerator that the library of its enum has no value for, and when a class in it has a static
/// constant whose value is not known.
std::optional<Value> initialValue(const source::Unit &unit, const source::Type &type,
                                  const Value &value);

/// An attribute's constant for a value of `type`: like wireValue, and a text for a type that is no
/// text is read as JSON. Nothing when it is none.
std::optional<Value> givenValue(const source::Unit &unit, const source::Type &type,
                                const Value &value);

} // namespace oapigen::mapping
