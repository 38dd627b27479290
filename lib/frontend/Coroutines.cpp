// Looks for the functions by which a coroutine hands over its values.
#include "frontend/Coroutines.h"

#include "frontend/Associated.h"
#include "frontend/Compat.h"
#include "frontend/Names.h"
#include "frontend/Silence.h"
#include "frontend/Types.h"

namespace oapigen::frontend {
namespace {

/// The functions of that name in the class and its bases.
struct Functions {
  bool areCertain = true;             ///< None is a template or takes another number of values.
  std::vector<clang::QualType> types; ///< What each takes; void: nothing.
};

void addFunctions(Reading &reading, const clang::CXXRecordDecl *record, llvm::StringRef name,
                  Functions &to) {
  for (const clang::NamedDecl *found : record->lookup(declarationName(reading, name))) {
    auto *function = llvm::dyn_cast<clang::CXXMethodDecl>(found);
    const unsigned count = function ? function->getNumParams() : 2;
    to.areCertain = to.areCertain && count < 2;
    to.types.push_back(count == 1 ? function->getParamDecl(0)->getType() : reading.ast.VoidTy);
  }
  for (const clang::CXXBaseSpecifier &base : record->bases())
    if (const clang::CXXRecordDecl *one = base.getType()->getAsCXXRecordDecl())
      if (const clang::CXXRecordDecl *definition = one->getDefinition())
        addFunctions(reading, definition, name, to);
}

Functions functionsOf(Reading &reading, const clang::CXXRecordDecl *record, llvm::StringRef name) {
  Functions result;
  addFunctions(reading, record, name, result);
  return result;
}

/// What they all take, by value or reference; nothing when they differ.
std::optional<clang::QualType> valueOf(const Functions &functions, const clang::ASTContext &ast) {
  auto plain = [](clang::QualType type) { return type.getNonReferenceType().getUnqualifiedType(); };
  if (!functions.areCertain || functions.types.empty())
    return std::nullopt;
  const clang::QualType first = plain(functions.types.front());
  const bool isOne = llvm::all_of(
      functions.types, [&](clang::QualType type) { return ast.hasSameType(plain(type), first); });
  return isOne && !first->isDependentType() && !first->isVoidType() ? std::optional(first)
                                                                    : std::nullopt;
}

/// Whether it holds for the coroutines that return its first argument whatever they take:
/// `coroutine_traits<Task<T>, Arguments...>`.
bool isForAnyParameters(const clang::ClassTemplatePartialSpecializationDecl *partial) {
  const clang::TemplateArgumentList &arguments = partial->getTemplateArgs();
  if (arguments.size() != 2 || arguments[1].getKind() != clang::TemplateArgument::Pack ||
      arguments[1].pack_size() != 1)
    return false;
  const clang::TemplateArgument &all = *arguments[1].pack_begin();
  auto *type = all.getKind() == clang::TemplateArgument::Type
                   ? all.getAsType()->getAs<clang::PackExpansionType>()
                   : nullptr;
  return type && type->getPattern()->isTemplateTypeParmType();
}

/// Whether the argument can become the class: that, an instance of its template, or a parameter.
bool canBe(Reading &reading, const clang::TemplateArgument &argument,
           const clang::CXXRecordDecl *record) {
  if (argument.getKind() != clang::TemplateArgument::Type)
    return false;
  const clang::QualType type = argument.getAsType();
  auto *instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(record);
  const bool isOfTemplate =
      instance && type->isDependentType() && isWrittenOf(type, instance->getSpecializedTemplate());
  return isOfTemplate || type->isTemplateTypeParmType() || isOrMakes(reading, type, record);
}

/// std::coroutine_traits, if the program has specialized it for the class, and so that the
/// coroutine's parameters do not matter; nullptr: what is specialized for some is not known to
/// hold for the function.
clang::ClassTemplateDecl *specialTraits(Reading &reading, const clang::CXXRecordDecl *record) {
  clang::ClassTemplateDecl *traits = classTemplate(reading, "std", "coroutine_traits");
  if (!traits)
    return nullptr;
  for (const clang::ClassTemplateSpecializationDecl *one : traits->specializations())
    if (one->isExplicitSpecialization() && canBe(reading, one->getTemplateArgs()[0], record))
      return nullptr;
  llvm::SmallVector<clang::ClassTemplatePartialSpecializationDecl *, 4> partials;
  traits->getPartialSpecializations(partials);
  bool isSpecial = false;
  for (const clang::ClassTemplatePartialSpecializationDecl *partial : partials) {
    const clang::TemplateArgument &result = partial->getTemplateArgs()[0];
    if (!canBe(reading, result, record))
      continue;
    if (!isForAnyParameters(partial))
      return nullptr;
    isSpecial |= isOrMakes(reading, result.getAsType(), record);
  }
  return isSpecial ? traits : nullptr;
}

/// The class that has the `promise_type` of that one: it itself, or what std::coroutine_traits is
/// for it; nullptr: there is none.
const clang::CXXRecordDecl *traitsOf(Reading &reading, const clang::CXXRecordDecl *definition) {
  clang::ClassTemplateDecl *special = specialTraits(reading, definition);
  if (!special || declaredIn<clang::TypeDecl>(reading, definition, "promise_type"))
    return definition;
  const clang::CXXRecordDecl *made =
      compat::instanceOf(reading.sema, special, compat::typeOf(reading.ast, definition));
  return made ? definitionOf(reading, made) : nullptr;
}

/// The class that `promise_type` names; nullptr: none that is well-formed. The program need not ask
/// for it, so that what is wrong in it is no error of the program.
const clang::CXXRecordDecl *promiseOf(Reading &reading, const clang::CXXRecordDecl *definition) {
  const Silence silence(reading.sema.getDiagnostics());
  const clang::DiagnosticErrorTrap trap(reading.sema.getDiagnostics());
  const clang::CXXRecordDecl *traits = traitsOf(reading, definition);
  auto *named = traits ? declaredIn<clang::TypeDecl>(reading, traits, "promise_type") : nullptr;
  clang::CXXRecordDecl *promise = llvm::dyn_cast_or_null<clang::CXXRecordDecl>(named);
  if (auto *alias = llvm::dyn_cast_or_null<clang::TypedefNameDecl>(named))
    promise = alias->getUnderlyingType()->getAsCXXRecordDecl();
  if (!promise || promise->isDependentType())
    return nullptr;
  const clang::CXXRecordDecl *result = definitionOf(reading, promise);
  if (trap.hasErrorOccurred()) // Not every error leaves a trace, and the next time there is none.
    promise->setInvalidDecl();
  return result && !promise->isInvalidDecl() ? result : nullptr;
}

bool isHandle(clang::QualType type) {
  const clang::CXXRecordDecl *record = type->getAsCXXRecordDecl();
  if (!record)
    return type->isPointerType();
  const source::KnownType *row = source::findKnownType(templateName(record));
  return (row && row->kind == source::TypeKind::Pointer) ||
         (record->getIdentifier() && record->getName() == "coroutine_handle");
}

/// Whether it shows data, other than handles: then these are what it stands for.
bool hasData(const clang::CXXRecordDecl *definition) {
  return llvm::any_of(definition->fields(), [](const clang::FieldDecl *field) {
    return field->getAccess() == clang::AS_public && !isHandle(field->getType());
  });
}

bool hasPromise(Reading &reading, const clang::CXXRecordDecl *definition) {
  return declaredIn<clang::TypeDecl>(reading, definition, "promise_type") ||
         llvm::any_of(definition->bases(), [&](const clang::CXXBaseSpecifier &base) {
           const clang::CXXRecordDecl *one = base.getType()->getAsCXXRecordDecl();
           return one && one->getDefinition() && hasPromise(reading, one->getDefinition());
         });
}

} // namespace

bool isCoroutine(Reading &reading, const clang::CXXRecordDecl *definition) {
  return !hasData(definition) &&
         (hasPromise(reading, definition) || specialTraits(reading, definition));
}

std::optional<Coroutine> coroutineOf(Reading &reading, const clang::CXXRecordDecl *record) {
  const clang::CXXRecordDecl *definition = definitionOf(reading, record);
  const clang::CXXRecordDecl *promise =
      definition && isCoroutine(reading, definition) ? promiseOf(reading, definition) : nullptr;
  if (!promise)
    return std::nullopt;
  const Functions yields = functionsOf(reading, promise, "yield_value");
  const Functions returns = functionsOf(reading, promise, "return_value");
  if (yields.types.empty() && returns.types.empty()) {
    const bool isVoid = !functionsOf(reading, promise, "return_void").types.empty();
    return isVoid
               ? std::optional(Coroutine{source::findKnownType("std::future"), reading.ast.VoidTy})
               : std::nullopt;
  }
  if (!yields.types.empty() && !returns.types.empty())
    return std::nullopt;
  const bool isStream = !yields.types.empty();
  const auto value = valueOf(isStream ? yields : returns, reading.ast);
  if (!value)
    return std::nullopt;
  return Coroutine{source::findKnownType(isStream ? "std::generator" : "std::future"), *value};
}

} // namespace oapigen::frontend
