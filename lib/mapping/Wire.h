// What is on the wire of classes and enums: where a library decides, its word counts, elsewhere the
// annotations and C++ itself.
#pragma once

#include "mapping/Context.h"

namespace oapigen::mapping {

/// The member's name on the wire.
std::string wireName(const source::Class &of, const source::Member &member);
/// Whether values of the class are those of its one member, with no object around.
bool isTransparent(const source::Class &declaration);
/// That member, or nullptr.
const source::Member *onlyMember(const source::Class &declaration);
/// Whether the member is on the wire at all.
bool isOnWire(const source::Member &member);
/// Whether what is in the member stands in the object around it.
bool isFlat(const source::Member &member);
/// Whether the member has to be there.
bool isRequired(const source::Unit &unit, const source::Member &member);
/// The member's type when it is written: what a library leaves out is not null.
const source::Type &writtenType(const source::Member &member);
/// Whether a member that may be missing is always there when it is written.
bool isAlwaysSent(const source::Unit &unit, const source::Member &member);
/// Whether a missing member means that it has its default. A value that nobody wrote is none where
/// attributes restrict the values.
bool canHaveDefault(const source::Unit &unit, const source::Member &member);
/// Whether an optional member without a value is null, not left out.
bool isEmptyNull(const Options &options, const source::Member &member);

/// A value of an enum, and what stands for it in C++.
struct EnumValue {
  const source::Enumerator *enumerator;
  Value value;
  std::string text = {}; ///< That the library has for it.
};
/// All values of an enum, no value twice.
std::vector<EnumValue> valuesOf(const source::Enum &declaration);
/// An enumerator on the wire: its name or, with `as_integer`, its value.
Value wireValue(const source::Enum &declaration, const source::Enumerator &enumerator);
bool isOnWireAsInteger(const source::Enum &declaration);
/// The type of which an enum without enumerators is another name, `enum class Id : int {}`; nullptr
/// for any other enum.
const source::Type *renamedType(const source::Enum &declaration);

/// Warns of each annotation that a library overrules.
void reportOverruled(const Context &context, const source::Class &declaration);
void reportOverruled(const Context &context, const source::Enum &declaration);
/// Warns of the one annotation; `fact` says what the library does: "writes …".
void reportOverruled(const Context &context, const source::Wire &wire,
                     const source::Annotation &annotation, const std::string &fact);

} // namespace oapigen::mapping
