// Recorded attributes → source::Annotations: arguments evaluated, checked against the attribute
// table.
#pragma once

#include "dsl/Attribute.h"
#include "frontend/Reading.h"

namespace oapigen::frontend {

/// Which kind of place `declaration` is for the attribute table.
dsl::On placeOf(const clang::Decl *declaration);

/// Evaluates and checks every attribute that was recorded, except those with arguments that depend
/// on template parameters; these are checked in each instance.
void checkAttributes(Reading &reading);

/// What is left of that where the parser has lost its way, so that an attribute can be on something
/// else than its author meant: reports arguments that are wrong wherever the attribute stands.
void checkArguments(Reading &reading);

/// All annotations of a declaration and its redeclarations in the order of the source, each once,
/// without those in error. In an instance of a template: with the arguments of that instance.
source::Annotations annotationsOf(Reading &reading, const clang::Decl *declaration);

/// The annotations on a base-specifier: attributes without arguments.
source::Annotations annotationsOf(Reading &reading, const clang::CXXBaseSpecifier &base);

/// True if an attribute of the scope `api` was written on the declaration or on a redeclaration.
bool isAnnotated(const Recorder &recorder, const clang::Decl *declaration);
inline bool isAnnotated(const Reading &reading, const clang::Decl *declaration) {
  return isAnnotated(reading.recorder, declaration);
}

/// Whether a member of an instance of a class template is to be looked at: a function, an alias or
/// an enum that is annotated, or a function with an annotated parameter.
bool isAnnotatedMember(const Recorder &recorder, const clang::Decl *member);

/// What a declaration in an instance of a template was made from; else the declaration itself.
const clang::Decl *patternOf(const clang::Decl *declaration);

} // namespace oapigen::frontend
