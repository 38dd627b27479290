// A C++ type as it is used somewhere, reduced to what an API description needs.
//
// The front end resolves sugar, wrappers and well-known library templates into these few kinds;
// named types (classes, enums, annotated aliases) are keys into the Unit that holds them, so that
// recursion is no problem.
#pragma once

#include "model/Value.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace oapigen::source {

enum class TypeKind {
  Unknown, ///< Nothing known maps it; `spelling` says what it is, `reason` why not.
  Void,
  Boolean,
  Integer, ///< `bits`, `isSigned`
  Number,  ///< `bits`: 32, 64, or more for long double
  String,
  Bytes, ///< A sequence of std::byte, or of unsigned char.
  Null,  ///< std::monostate, std::nullptr_t
  Any,   ///< Any JSON value.
  DateTime,
  Date,
  Time,
  Duration,
  Uuid,
  File,     ///< oapi::File: a binary part or body.
  Sequence, ///< of[0]; `unique`, `size` when fixed
  Map,      ///< of[0] is the key, of[1] the value
  Tuple,    ///< of: the elements
  Literal,  ///< One of `values`.
  Checked,  ///< of[0], as far as it meets `demands`.
  Optional, ///< std::optional<of[0]>
  Pointer,  ///< A raw or smart pointer to of[0], which can be null.
  Variant,  ///< of: the alternatives; with a `tag`, values[i] is the one of of[i].
  Expected, ///< std::expected<of[0], of[1]>
  Class,    ///< `declaration` is a key of Unit::classes
  Enum,     ///< … of Unit::enums
  Alias,    ///< … of Unit::aliases: an alias that carries attributes
  Foreign,  ///< A server framework's request, response or callback type: no part of a contract.
};

/// What a library's validator demands of a value.
struct Demand {
  /// An attribute's name ("minimum", "pattern"), "size" for one that the demands `of` are made of,
  /// or "all", "any", "one", "not" of the demands `of`.
  std::string name;
  Value value = {};
  std::vector<Demand> of = {};
  bool operator==(const Demand &) const = default;
};

struct Type {
  TypeKind kind = TypeKind::Unknown;
  std::string spelling = {}; ///< As the user would write it: for messages.
  std::vector<Type> of = {};
  /// Class, Enum, Alias: the key in the Unit. Unknown: the class's qualified name, if it is one.
  std::string declaration = {};
  unsigned bits = 0;
  bool isSigned = false;
  bool unique = false;              ///< Sequence: a set.
  std::uint64_t size = 0;           ///< Sequence: its fixed number of elements; 0: not fixed.
  bool isCharacter = false;         ///< String: a single character.
  bool isUnsignedChar = false;      ///< Bytes: of unsigned char, whose wire form is configured.
  std::vector<Value> values = {};   ///< Literal, Variant
  std::vector<Demand> demands = {}; ///< Checked
  std::string tag = {};             ///< Variant: the property that tells the alternatives apart.
  std::string reason = {};          ///< Unknown: why, and what can be done about it.
  bool operator==(const Type &) const = default;
};

} // namespace oapigen::source
