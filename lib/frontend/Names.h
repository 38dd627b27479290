// Names of declarations and types as users write them.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// How Clang prints types here: without `struct`, inline namespaces, and places in files.
clang::PrintingPolicy policyOf(const clang::ASTContext &context);

std::string spelling(Reading &reading, clang::QualType type);
std::string spelling(Reading &reading, const clang::TemplateArgument &argument);
/// With the angle brackets.
std::string spelling(Reading &reading, llvm::ArrayRef<clang::TemplateArgument> arguments);

/// The name alone, with the template arguments of an instance: "Page<int>". A class or enum without
/// a name has that of its alias or of the member that has the type; else "".
std::string instanceName(Reading &reading, const clang::NamedDecl *declaration);

/// The identifier alone.
std::string plainName(Reading &reading, const clang::NamedDecl *declaration);

/// With namespaces and classes; without inline, unnamed and reserved ("__x") namespaces.
std::string qualifiedName(Reading &reading, const clang::NamedDecl *declaration);

/// Like qualifiedName, without any template arguments: for the table of known types.
std::string templateName(const clang::NamedDecl *declaration);

/// The qualified name, made unique in this unit.
const std::string &keyOf(Reading &reading, const clang::NamedDecl *declaration);

/// The scopes around a declaration that count, outermost first: namespaces and classes.
std::vector<const clang::NamedDecl *> enclosing(const clang::Decl *declaration);

} // namespace oapigen::frontend
