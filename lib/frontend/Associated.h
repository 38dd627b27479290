// What C++ finds by name for a type: functions beside it or among its friends, members, bases.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// What a name is looked up by.
clang::DeclarationName declarationName(Reading &reading, llvm::StringRef name);

/// The declaration of that kind and name directly in `context`, or nullptr.
template <class Declaration>
Declaration *declaredIn(Reading &reading, const clang::DeclContext *context, llvm::StringRef name) {
  for (clang::NamedDecl *found : context->lookup(&reading.ast.Idents.get(name)))
    if (auto *one = llvm::dyn_cast<Declaration>(found))
      return one;
  return nullptr;
}

/// Whether the type is written as the template with arguments, whichever: `Box<T *>`.
bool isWrittenOf(clang::QualType type, const clang::ClassTemplateDecl *of);

/// Whether what is written is the type, or what a template has for all instances of the type's:
/// `Box<T>` for `Box<int>`, not `Box<T *>`.
bool isOrMakes(Reading &reading, clang::QualType written, const clang::TagDecl *type);

/// The functions (and templates' patterns) of that name that argument-dependent lookup finds for
/// the type and that take it as a parameter: by value, reference or pointer.
std::vector<const clang::FunctionDecl *>
associatedFunctions(Reading &reading, const clang::TagDecl *type, llvm::StringRef name);

/// The use of one of the libraries' macros that declares such a function, or nullptr.
const MacroUse *associatedMacro(Reading &reading, const clang::TagDecl *type, llvm::StringRef name);

/// The class template `space::name`, or nullptr.
clang::ClassTemplateDecl *classTemplate(Reading &reading, llvm::StringRef space,
                                        llvm::StringRef name);

/// The specialization of the class template `space::name` whose first argument is the type, or the
/// template that it is an instance of: a partial one then; or nullptr.
const clang::CXXRecordDecl *specializationFor(Reading &reading, llvm::StringRef space,
                                              llvm::StringRef name, const clang::TagDecl *type);

/// The data member that `object.name` means: of the class itself or of a base; or nullptr.
clang::FieldDecl *fieldNamed(Reading &reading, const clang::CXXRecordDecl *record,
                             llvm::StringRef name);

/// The base, direct or not, that `written` names, perhaps with scopes and template arguments; or
/// nullptr.
const clang::CXXRecordDecl *baseNamed(Reading &reading, const clang::CXXRecordDecl *record,
                                      const Tokens &written);

} // namespace oapigen::frontend
