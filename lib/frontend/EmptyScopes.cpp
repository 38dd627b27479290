// Compares the classes with attributes to those that the unit's functions stand in.
#include "frontend/EmptyScopes.h"

#include "dsl/AttributeTable.h"
#include "frontend/Annotations.h"
#include "frontend/Names.h"

#include <set>

namespace oapigen::frontend {
namespace {

/// Whether the attribute says nothing of a class but what its operations have.
bool isForOperations(const std::string &name) {
  return dsl::mayStandOn(name, dsl::On::Class) && dsl::mayStandOn(name, dsl::On::Namespace) &&
         !dsl::mayStandOn(name, dsl::On::Member) && !dsl::mayStandOn(name, dsl::On::Enum);
}

/// The classes around operations, and those that are operations themselves.
std::set<std::string> scopesOfOperations(const source::Unit &unit) {
  std::set<std::string> names;
  auto add = [&](const source::Declaration &scope) { names.insert(scope.qualifiedName); };
  for (const source::Function &function : unit.functions)
    for (const source::Scope &scope : function.scopes)
      add(scope);
  for (const auto &[key, one] : unit.classes)
    if (one.annotations.has("webhook")) {
      add(one);
      for (const source::Scope &scope : one.scopes)
        add(scope);
    }
  return names;
}

/// Whether another unit can make it an operation, by attributes on its definition.
bool isDefinedElsewhere(Reading &reading, const clang::CXXMethodDecl *method) {
  return method->isUserProvided() && !method->isPureVirtual() && !method->isDeleted() &&
         !method->isDefined() &&
         !llvm::isa<clang::CXXConstructorDecl, clang::CXXDestructorDecl>(method) &&
         annotationsOf(reading, method).empty();
}

/// Whether operations in the class, its nested classes or bases can be declared elsewhere.
bool isOpen(Reading &reading, const clang::CXXRecordDecl *record) {
  const clang::CXXRecordDecl *definition = record->getDefinition();
  if (!definition)
    return true;
  return llvm::any_of(definition->methods(),
                      [&](auto *one) { return isDefinedElsewhere(reading, one); }) ||
         llvm::any_of(definition->decls(),
                      [&](const clang::Decl *one) {
                        auto *nested = llvm::dyn_cast<clang::CXXRecordDecl>(one);
                        return nested && !nested->isImplicit() && isOpen(reading, nested);
                      }) ||
         llvm::any_of(definition->bases(), [&](const clang::CXXBaseSpecifier &base) {
           const clang::CXXRecordDecl *one = base.getType()->getAsCXXRecordDecl();
           return one && isOpen(reading, one);
         });
}

/// The name of the first instance of a template among the bases, direct or not, that is among them.
std::string baseAmong(Reading &reading, const clang::CXXRecordDecl *record,
                      const std::set<std::string> &names) {
  for (const clang::CXXBaseSpecifier &base : record->bases()) {
    const clang::CXXRecordDecl *one = base.getType()->getAsCXXRecordDecl();
    if (!one || !one->hasDefinition())
      continue;
    if (const std::string name = qualifiedName(reading, one);
        names.contains(name) && llvm::isa<clang::ClassTemplateSpecializationDecl>(one))
      return name;
    if (std::string name = baseAmong(reading, one->getDefinition(), names); !name.empty())
      return name;
  }
  return {};
}

} // namespace

void reportEmptyScopes(Reading &reading) {
  const std::set<std::string> full = scopesOfOperations(reading.unit);
  std::set<const clang::Decl *> seen;
  for (const Record &record : reading.recorder.records()) {
    auto *type = llvm::dyn_cast<clang::CXXRecordDecl>(record.declaration);
    if (!type || type->isDependentContext() || !type->hasDefinition() ||
        !seen.insert(type->getCanonicalDecl()).second ||
        full.contains(qualifiedName(reading, type)) || isOpen(reading, type))
      continue;
    for (const source::Annotation &annotation : annotationsOf(reading, type))
      if (isForOperations(annotation.name)) {
        reading.out.report(Problem::AttributeWithoutOperation, annotation.where,
                           {{"name", annotation.name},
                            {"class", type->getNameAsString()},
                            {"base", baseAmong(reading, type->getDefinition(), full)}});
        break; // One mistake, however many attributes.
      }
  }
}

} // namespace oapigen::frontend
