// Looks for the functions by which a coroutine hands over its values.
#include "frontend/Coroutines.h"

#include "frontend/Associated.h"
#include "frontend/Types.h"

namespace oapigen::frontend {
namespace {

/// Whether the class, or a base, has a function of that name.
bool hasFunction(Reading &reading, const clang::CXXRecordDecl *record, llvm::StringRef name) {
  const clang::CXXRecordDecl *definition = definitionOf(reading, record);
  if (!definition)
    return false;
  if (!definition->lookup(declarationName(reading, name)).empty())
    return true;
  return llvm::any_of(definition->bases(), [&](const clang::CXXBaseSpecifier &base) {
    const clang::CXXRecordDecl *one = base.getType()->getAsCXXRecordDecl();
    return one && hasFunction(reading, one, name);
  });
}

/// The class that `promise_type` names; nullptr: none.
const clang::CXXRecordDecl *promiseOf(Reading &reading, const clang::CXXRecordDecl *record) {
  const clang::CXXRecordDecl *definition = definitionOf(reading, record);
  if (!definition)
    return nullptr;
  auto *named = declaredIn<clang::TypeDecl>(reading, definition, "promise_type");
  if (auto *alias = llvm::dyn_cast_or_null<clang::TypedefNameDecl>(named))
    return alias->getUnderlyingType()->getAsCXXRecordDecl();
  return llvm::dyn_cast_or_null<clang::CXXRecordDecl>(named);
}

} // namespace

const source::KnownType *likeCoroutine(Reading &reading, const clang::CXXRecordDecl *record) {
  const clang::CXXRecordDecl *promise = promiseOf(reading, record);
  if (!promise)
    return nullptr;
  if (hasFunction(reading, promise, "yield_value"))
    return source::findKnownType("std::generator");
  const bool isOne =
      hasFunction(reading, promise, "return_value") || hasFunction(reading, promise, "return_void");
  return isOne ? source::findKnownType("std::future") : nullptr;
}

} // namespace oapigen::frontend
