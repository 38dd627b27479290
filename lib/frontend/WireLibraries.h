// Each library that turns C++ into JSON, and what it makes of a class or an enum.
//
// A library is one file that defines its row, and the row's name in the list of WireLibraries.cpp.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// What a library writes of a class.
struct ClassWire {
  struct Member {
    clang::FieldDecl *field; ///< Of the class or of one of its bases; may be private.
    source::WireMember wire;
    /// Its type where the library has another one than C++.
    std::optional<source::Type> type = {};
    /// Its default where the initializer is not the member's own.
    std::optional<Value> defaultValue = {};
    /// The library's own "description" and "pattern".
    std::map<std::string, std::string> texts = {};
  };

  source::Wire wire;
  std::vector<Member> members; ///< In the library's order.

  /// What the library makes of the field; nullptr when it does not write it.
  const Member *of(const clang::FieldDecl *field) const;
  /// The member's type as the library has it.
  source::Type typeOf(Reading &reading, const Member &member) const;
  /// The same of a field that the library writes as it stands in C++.
  source::Type typeOf(Reading &reading, const clang::FieldDecl *field) const;

  /// Bases, direct or not, whose own members the library writes in front.
  std::vector<const clang::CXXRecordDecl *> bases = {};
  /// Changes a member's type to what the library makes of it, where that differs.
  void (*adapt)(Reading &reading, source::Type &type, const std::string &library) = nullptr;
};

struct WireLibrary {
  /// Nothing where the library was told nothing about the type.
  std::optional<ClassWire> (*ofClass)(Reading &reading, const clang::CXXRecordDecl *definition);
  /// The same; nullptr where the library is never told about enums.
  std::optional<source::WireEnum> (*ofEnum)(Reading &reading, const clang::EnumDecl *declaration);
  /// The macros whose uses it wants to see; nullptr for none.
  std::vector<std::string> (*macros)();
};

extern const WireLibrary kNlohmann;
extern const WireLibrary kBoost;
extern const WireLibrary kGlaze;
extern const WireLibrary kReflectCpp;
extern const WireLibrary kOatpp;

/// How the functions begin by which oatpp describes a field; their bodies are not skipped.
inline constexpr const char *kOatppInfo = "Z__PROPERTY_ADD_INFO_";

/// An enum that oatpp writes as strings or, by the arguments of its wrapper, as numbers.
source::Type oatppEnum(Reading &reading, const std::vector<clang::TemplateArgument> &arguments);

/// Warns that the library was told about `of` at `location` what cannot be read.
void reportUnread(Reading &reading, const char *library, const clang::NamedDecl *of,
                  clang::SourceLocation location, const llvm::Twine &problem,
                  const char *hint = "");

/// The macros of all libraries.
std::vector<std::string> wireMacros();

/// What the first library that knows the type makes of it.
std::optional<ClassWire> wireOf(Reading &reading, const clang::CXXRecordDecl *definition);
std::optional<source::WireEnum> wireOf(Reading &reading, const clang::EnumDecl *declaration);

} // namespace oapigen::frontend
