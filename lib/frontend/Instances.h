// Instances of class templates by their arguments as written: `Page<Username>` is another type on
// the wire than `Page<std::string>` when the alias carries attributes, although C++ has one class.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// How `record` is to be read where it is written as `written` (nullptr: by its bare name): with
/// the annotated aliases among its arguments in place of what they stand for. nullptr: as it is.
/// Warns where the aliases cannot be followed into the template.
const Substitution *substitutionOf(Reading &reading, const clang::CXXRecordDecl *record,
                                   const clang::TemplateSpecializationType *written);

/// The same for `template struct Page<Username>;`, which makes an instance; nullptr for others.
const Substitution *substitutionOf(Reading &reading,
                                   const clang::ClassTemplateSpecializationDecl *instantiated);

/// The same for what an alias template without attributes stands for: nullptr where its arguments
/// name no annotated alias.
const Substitution *substitutionOf(Reading &reading,
                                   const clang::TemplateSpecializationType *alias);

/// How the type is written, by the names of the annotated aliases in it: for components' names.
std::string writtenName(Reading &reading, clang::QualType type);

/// The substitution that makes a member alias another one than Clang knows; nullptr: none does.
const Substitution *substitutionAround(Reading &reading, const clang::TypedefNameDecl *alias);

/// What to read instead of `type`, in reading.substitution as it then is: the argument that was
/// written for a template's parameter, or what an alias template stands for; nothing when no
/// annotated alias is known there.
std::optional<clang::QualType> substituted(Reading &reading, const clang::Type *type);

/// Makes the instances before the "::" of a name those in which what follows is read.
void enterQualifiers(Reading &reading, clang::QualType type);

} // namespace oapigen::frontend
