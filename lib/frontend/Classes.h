// Classes, enums and aliases → the maps of the Unit.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// Each returns the key of the declaration in the Unit, and sees to it that it will be there.
/// With a substitution it is the instance with the arguments as written.
std::string needClass(Reading &reading, const clang::CXXRecordDecl *declaration,
                      const Substitution *substitution = nullptr);
std::string needEnum(Reading &reading, const clang::EnumDecl *declaration);
/// `instance`: the name of an alias template's instance, else empty.
std::string needAlias(Reading &reading, const clang::TypedefNameDecl *declaration,
                      clang::QualType target, const std::string &instance,
                      const Substitution *substitution = nullptr);

/// An argument of an instance of a template, for the name of its component.
source::TemplateArgument templateArgument(Reading &reading,
                                          const clang::TemplateArgument &argument);

} // namespace oapigen::frontend
