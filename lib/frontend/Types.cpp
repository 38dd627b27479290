// Walks down the sugar of a type until something is known about it.
#include "frontend/Types.h"

#include "frontend/Annotations.h"
#include "frontend/Classes.h"
#include "frontend/Compat.h"
#include "frontend/Coroutines.h"
#include "frontend/Endless.h"
#include "frontend/Instances.h"
#include "frontend/KnownTypeReader.h"
#include "frontend/Names.h"
#include "frontend/Text.h"
#include "source/KnownTypes.h"

#include <llvm/Support/SaveAndRestore.h>

namespace oapigen::frontend {
namespace {

using source::Type;
using source::TypeKind;

constexpr const char *kOnlyDeclared =
    "it is only declared here; include the header that defines it";

Type unknown(std::string reason) {
  Type type;
  type.reason = std::move(reason);
  return type;
}

/// For messages: nobody reads more of it.
std::string shortened(std::string spelling) {
  constexpr std::size_t kLongest = 160;
  std::replace(spelling.begin(), spelling.end(), '\n', ' '); // A lambda's body.
  if (spelling.size() <= kLongest)
    return spelling;
  std::size_t end = kLongest;
  while ((static_cast<unsigned char>(spelling[end]) & 0xC0U) == 0x80U) // Inside of a character.
    --end;
  return spelling.substr(0, end) + "…";
}

Type integer(unsigned bits, bool isSigned) {
  if (bits > 64)
    return unknown("no JSON number format holds " + std::to_string(bits) + " bits");
  Type type{TypeKind::Integer};
  type.bits = bits;
  type.isSigned = isSigned;
  return type;
}

Type builtin(Reading &reading, const clang::BuiltinType *type) {
  const clang::QualType self(type, 0);
  Type result;
  if (type->isBooleanType())
    return {TypeKind::Boolean};
  if (type->isVoidType())
    return {TypeKind::Void};
  if (type->isNullPtrType())
    return {TypeKind::Null};
  if (isCharacter(self)) {
    result.kind = TypeKind::String;
    result.isCharacter = true;
    return result;
  }
  const unsigned bits = reading.ast.getTypeSize(self);
  if (type->isInteger())
    return integer(bits, type->isSignedInteger());
  if (!type->isFloatingPoint())
    return unknown("no mapping for this builtin type");
  result.kind = TypeKind::Number;
  result.bits = bits;
  return result;
}

Type elementsOf(Reading &reading, clang::QualType element, std::uint64_t size) {
  if (isCharacter(element))
    return {TypeKind::String};
  Type type{TypeKind::Sequence};
  type.of.push_back(readType(reading, element));
  type.size = size;
  return asBytes(reading, std::move(type), element);
}

Type pointerTo(Reading &reading, clang::QualType pointee) {
  if (isCharacter(pointee))
    return {TypeKind::String};
  if (pointee->isVoidType())
    return unknown("a pointer to void does not say what it points at");
  if (pointee->isFunctionType())
    return callable(reading, pointee);
  Type type{TypeKind::Pointer};
  type.of.push_back(readType(reading, pointee));
  if (type.of[0].kind == TypeKind::Foreign)
    return {TypeKind::Foreign};
  return type;
}

Type enumeration(Reading &reading, const clang::EnumDecl *declaration) {
  if (templateName(declaration) == "std::byte")
    return integer(8, false);
  // An enum in an instance of a class template is made when it is first needed. Of one that is
  // nowhere defined, Clang would report an error of its own.
  const clang::EnumDecl *pattern = declaration->getInstantiatedFromMemberEnum();
  if (!declaration->getDefinition() && pattern && pattern->getDefinition())
    reading.sema.RequireCompleteEnumDecl(const_cast<clang::EnumDecl *>(declaration),
                                         declaration->getLocation());
  if (!declaration->getDefinition())
    return unknown(kOnlyDeclared);
  Type type{TypeKind::Enum};
  type.declaration = needEnum(reading, declaration->getDefinition());
  return type;
}

Type named(Reading &reading, const clang::CXXRecordDecl *record,
           const clang::TemplateSpecializationType *written) {
  const Substitution *substitution = substitutionOf(reading, record, written);
  const bool isKnown = substitution && reading.unit.classes.contains(substitution->key);
  if (std::string reason = endlessReason(reading, record, isKnown); !reason.empty())
    return unknown(std::move(reason));
  const clang::CXXRecordDecl *definition = definitionOf(reading, record);
  const clang::CXXRecordDecl *declared = definition ? definition : record;
  auto refused = [&](std::string reason) {
    Type type = unknown(std::move(reason));
    type.declaration = qualifiedName(reading, declared);
    return type;
  };
  if (!isAnnotated(reading, declared)) {
    if (!definition)
      return refused(kOnlyDeclared);
    if (definition->isUnion())
      return refused("a union does not say which member it holds; use std::variant");
    if (definition->isLambda())
      return unknown("a lambda has no JSON form");
    if (isCoroutine(reading, definition))
      return refused("a coroutine's type counts only as a result, as what its promise's "
                     "'return_value' or 'yield_value' takes, if that is one type");
    if (reading.sources().isInSystemHeader(definition->getLocation()))
      return refused("");
  }
  Type type{TypeKind::Class};
  type.declaration = needClass(reading, declared, substitution);
  return type;
}

Type record(Reading &reading, const clang::CXXRecordDecl *declaration,
            const clang::TemplateSpecializationType *written, const Type &self) {
  if (const source::KnownType *row = source::findKnownType(templateName(declaration)))
    return readKnownType(reading, *row, writtenArguments(declaration, written), self.spelling);
  return named(reading, declaration, written);
}

/// What is known about the type itself, not looking through any sugar.
std::optional<Type> direct(Reading &reading, clang::QualType type,
                           const clang::TemplateSpecializationType *written, const Type &self) {
  const clang::Type *node = type.getTypePtr();
  if (auto alias = annotatedAlias(reading, node))
    return alias;
  if (std::optional<clang::QualType> next = substituted(reading, node))
    return readType(reading, *next);
  if (auto *one = llvm::dyn_cast<clang::BuiltinType>(node))
    return builtin(reading, one);
  if (auto *one = llvm::dyn_cast<clang::PointerType>(node))
    return pointerTo(reading, one->getPointeeType());
  if (auto *one = llvm::dyn_cast<clang::ConstantArrayType>(node))
    return elementsOf(reading, one->getElementType(), one->getSize().getZExtValue());
  if (auto *one = llvm::dyn_cast<clang::IncompleteArrayType>(node))
    return elementsOf(reading, one->getElementType(), 0);
  if (auto *one = llvm::dyn_cast<clang::AtomicType>(node))
    return readType(reading, one->getValueType());
  if (auto *one = llvm::dyn_cast<clang::BitIntType>(node))
    return integer(one->getNumBits(), one->isSigned());
  if (auto *one = llvm::dyn_cast<clang::RecordType>(node))
    return record(reading, one->getAsCXXRecordDecl(), written, self);
  if (auto *one = llvm::dyn_cast<clang::EnumType>(node))
    return enumeration(reading, llvm::cast<clang::EnumDecl>(one->getAsTagDecl()));
  if (type->isFunctionType())
    return callable(reading, type);
  if (type->isMemberPointerType())
    return unknown("a pointer to a member has no JSON form");
  return std::nullopt;
}

} // namespace

const clang::CXXRecordDecl *definitionOf(Reading &reading, const clang::CXXRecordDecl *record) {
  if (!record->isDependentType())
    reading.sema.isCompleteType(record->getLocation(), compat::typeOf(reading.ast, record));
  return record->getDefinition();
}

source::Type readType(Reading &reading, clang::QualType type) {
  type = type.getNonReferenceType();
  Type self;
  self.spelling = shortened(spelling(reading, type.getUnqualifiedType()));
  const clang::TemplateSpecializationType *written = nullptr;
  std::optional<Type> found;
  llvm::SaveAndRestore inside(reading.substitution);
  while (!found) {
    type = type.getLocalUnqualifiedType();
    enterQualifiers(reading, type);
    if (auto *one = llvm::dyn_cast<clang::TemplateSpecializationType>(type.getTypePtr()))
      written = one->isTypeAlias() ? written : one;
    found = direct(reading, type, written, self);
    const clang::QualType next = type.getSingleStepDesugaredType(reading.ast);
    if (next == type)
      break;
    type = next;
  }
  if (!found)
    found = type->getContainedDeducedType()
                ? unknown("the type is deduced from a body that is not read; write it out")
                : unknown("");
  found->spelling = self.spelling;
  return *found;
}

} // namespace oapigen::frontend
