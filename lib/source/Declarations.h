// What the front end found in one translation unit: declarations as plain values, no Clang.
//
// The front end records, the mapping thinks: nothing here is inferred. Doc comments are still the
// text between the comment markers.
#pragma once

#include "source/Annotation.h"
#include "source/Wire.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace oapigen::source {

/// What is common to everything that can be annotated.
struct Declaration {
  std::string name;          ///< The identifier alone; empty when it has none.
  std::string qualifiedName; ///< With namespaces, classes and template arguments.
  Annotations annotations;
  std::string comment; ///< The doc comment without its markers, lines kept; may be empty.
  /// The standard [[deprecated]] is there; its text, perhaps empty.
  std::optional<std::string> deprecated;
  Where where; ///< The name's place.
  bool operator==(const Declaration &) const = default;
};

/// A namespace or class around a declaration.
struct Scope : Declaration {
  bool isClass = false;
  bool operator==(const Scope &) const = default;
};

struct Parameter : Declaration {
  Type type; ///< References and top-level const removed.
  bool hasDefault = false;
  /// The default argument if it is a constant. Enumerators are strings (their C++ names), classes
  /// are objects by C++ member names: the mapping translates both by the type.
  std::optional<Value> defaultValue;
  bool operator==(const Parameter &) const = default;
};

/// A function that carries attributes of the scope `api`, or a member function of such.
struct Function : Declaration {
  std::vector<Scope> scopes; ///< Outermost first.
  std::vector<Parameter> parameters;
  Type result;                     ///< Futures and coroutine types are already what they yield.
  std::vector<Where> commentLines; ///< Where the lines of its comment begin.
  bool operator==(const Function &) const = default;
};

struct Member : Declaration {
  Type type;
  bool hasDefault = false;           ///< A default initializer is there.
  std::optional<Value> defaultValue; ///< As with Parameter.
  bool isConst = false;
  bool isStatic = false; ///< A constant of the class, which no object holds in C++.
  std::optional<WireMember> wire = {};
  bool operator==(const Member &) const = default;
};

struct Base {
  Type type;
  Annotations annotations; ///< Attributes written on the base-specifier.
  Where where;
  bool operator==(const Base &) const = default;
};

/// An argument of a class template's instance, for naming: a type, or a constant's spelling.
struct TemplateArgument {
  std::optional<Type> type;
  std::string spelling;
  bool operator==(const TemplateArgument &) const = default;
};

/// A function that tells a JSON library what to write of a class or an enum, or how to read it,
/// with a body of the user's.
struct HandWritten {
  std::string function; ///< Its name.
  Where where;
  bool operator==(const HandWritten &) const = default;
};

struct Class : Declaration {
  std::vector<Scope> scopes;
  std::vector<TemplateArgument> templateArguments; ///< Packs are flattened; defaults included.
  /// The public ones, in order; with `wire`, those whose members the library writes.
  std::vector<Base> bases;
  /// Public, in order, static ones only with attributes; with `wire`, those that the library
  /// writes, in its order.
  std::vector<Member> members;
  bool isComplete = true;
  bool isUnion = false;
  bool isPolymorphic = false; ///< Has a virtual function.
  /// It or a base holds something that is not among the members, as it is not public; never with
  /// `wire`.
  bool hasHiddenMembers = false;
  /// Of such a class: the name of the first complete one that derives from it; empty: none is
  /// known.
  std::string derivedExample = {};
  std::optional<Wire> wire = {};
  std::optional<HandWritten> handWritten = {}; ///< Never with `wire`.
  /// Complete classes that derive from it, directly or not, in the order of the source; only where
  /// the attribute `polymorphic` asks for them.
  std::vector<Type> derived = {};
  bool operator==(const Class &) const = default;
};

struct Enumerator : Declaration {
  Value value;
  bool operator==(const Enumerator &) const = default;
};

struct Enum : Declaration {
  std::vector<Scope> scopes;
  Type underlying;
  std::vector<Enumerator> enumerators;
  std::optional<WireEnum> wire = {};
  std::optional<HandWritten> handWritten = {}; ///< Never with `wire`.
  bool operator==(const Enum &) const = default;
};

/// `using Name [[api::…]] = target;`
struct Alias : Declaration {
  std::vector<Scope> scopes;
  std::vector<TemplateArgument> templateArguments; ///< Of an alias template, as they were written.
  Type target;
  bool operator==(const Alias &) const = default;
};

/// One translation unit. Maps are keyed by the qualified name, which is what Type::declaration has.
struct Unit {
  std::vector<Function> functions;
  /// Annotations on empty declarations, each with the scopes it stands in.
  std::vector<Annotation> document;
  /// Every annotated namespace, once per qualified name, comments of its parts joined.
  std::vector<Scope> namespaces;
  std::map<std::string, Class> classes;
  std::map<std::string, Enum> enums;
  std::map<std::string, Alias> aliases;
  /// Classes, enums and aliases that are annotated with `schema` or an operation themselves.
  std::vector<Type> roots;
  /// Every file that was read, absolute and normalised, sorted; for dependency files.
  std::vector<std::string> files;
  bool operator==(const Unit &) const = default;
};

} // namespace oapigen::source
