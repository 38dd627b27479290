// Which types of the light library are what the real ones would be.
#pragma once

#include "frontend/ClangHeaders.h"

namespace oapigen::frontend {

/// True if `declaration` is one of a light header.
bool isLight(const clang::Decl *declaration);

/// Why the real library might refuse this instance of one of its templates; empty if it does not.
/// May complete types, and so make further instances.
std::string problemWithInstance(clang::Sema &sema,
                                const clang::ClassTemplateSpecializationDecl *instance);

/// True if a class of the library is in `type` whose light constructors are not all there, so that
/// another one could be chosen.
bool mentionsUnfinished(clang::QualType type);

/// True for a type that the real library's functions can copy, order and compare, so that their
/// bodies are no error.
bool isKnownToCopy(clang::QualType type);

} // namespace oapigen::frontend
