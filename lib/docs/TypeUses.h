// The types that have a meaning of their own in an API: what the language has, and the table of
// library types → a use of each, and C++ in which all of them are used.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace oapigen::docs {

enum class Role {
  Member,   ///< A data member: shows the type's schema.
  Only,     ///< A class's only data member, which changes the class: shows the class's schema.
  Result,   ///< What a function returns: shows responses.
  Argument, ///< A function's parameter: shows whether it is part of the contract.
};

struct TypeUse {
  std::string library;  ///< The heading: "Boost"
  std::string spelling; ///< As it is shown: "boost::optional<Item>"
  Role role = Role::Member;
  std::string declarator; ///< With NAME in the place of a name, where it is not in front.
  std::string definition; ///< C++ that defines the type itself; empty: it needs none.
};

/// "string" of "std::string".
std::string_view unqualified(std::string_view name);

/// In the order of the page; a row of the table of known types is at least one use.
std::vector<TypeUse> typeUses();

/// The class that has the members of this use: a member of reflect-cpp changes how the others are
/// written.
std::string_view holderOf(const TypeUse &use);

/// A header with each of them: the member `m<index>` of the schema `holderOf`, the schema
/// `Only<index>`, or the operation on the path `/<index>`. Library types are defined in it, empty:
/// the table knows them by their names.
std::string sourceOf(const std::vector<TypeUse> &uses);

} // namespace oapigen::docs
