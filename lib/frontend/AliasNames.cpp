// Walks down the sugar of a type as reading it does, and composes its name from the aliases there.
#include "frontend/AliasNames.h"

#include "frontend/Instances.h"
#include "frontend/Names.h"
#include "frontend/Substitutions.h"
#include "frontend/TemplateArguments.h"
#include "frontend/Types.h"

#include <llvm/ADT/StringExtras.h>
#include <llvm/Support/SaveAndRestore.h>

namespace oapigen::frontend {
namespace {

std::string inBrackets(const std::vector<std::string> &names) {
  std::string text = "<";
  text += llvm::join(names, ", ");
  text += ">";
  return text;
}

} // namespace

std::string AliasNames::nameOf(clang::QualType type) {
  const clang::QualType canonical = type.getCanonicalType();
  const bool before = std::exchange(found_, false);
  llvm::SaveAndRestore inside(reading_.substitution);
  const std::string name = composed(type);
  const bool isFound = std::exchange(found_, before || found_);
  if (!isFound)
    return spelling(reading_, canonical);
  return (canonical.isLocalConstQualified() ? "const " : "") + name;
}

std::vector<std::string> AliasNames::namesOf(std::vector<clang::TemplateArgument> &arguments) {
  std::vector<std::string> names;
  annotated_.resize(arguments.size());
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    clang::TemplateArgument &one = arguments[i];
    if (one.getKind() != clang::TemplateArgument::Type) {
      names.push_back(spelling(reading_, one));
      continue;
    }
    const bool before = std::exchange(found_, false);
    names.push_back(nameOf(one.getAsType()));
    if (found_)
      annotated_.set(i);
    else
      one = clang::TemplateArgument(one.getAsType().getCanonicalType());
    found_ = before || found_;
  }
  return names;
}

void AliasNames::note(const std::string &key) {
  alias_ = alias_.empty() ? key : alias_;
  found_ = true;
}

std::string AliasNames::composed(clang::QualType type) {
  const clang::TemplateSpecializationType *written = nullptr;
  for (;;) {
    type = type.getLocalUnqualifiedType();
    enterQualifiers(reading_, type);
    const clang::Type *node = type.getTypePtr();
    if (std::optional<source::Type> known = annotatedAlias(reading_, node)) {
      note(known->declaration);
      return known->declaration;
    }
    if (std::optional<clang::QualType> next = substituted(reading_, node)) {
      type = *next;
      continue;
    }
    if (auto *one = llvm::dyn_cast<clang::TemplateSpecializationType>(node))
      written = one->isTypeAlias() ? written : one;
    if (auto *one = llvm::dyn_cast<clang::RecordType>(node))
      return record(one->getAsCXXRecordDecl(), written);
    if (auto *one = llvm::dyn_cast<clang::PointerType>(node))
      return nameOf(one->getPointeeType()) + " *";
    if (auto *one = llvm::dyn_cast<clang::ReferenceType>(node))
      return nameOf(one->getPointeeType()) + (type->isLValueReferenceType() ? " &" : " &&");
    if (auto *one = llvm::dyn_cast<clang::ConstantArrayType>(node))
      return nameOf(one->getElementType()) + "[" + std::to_string(one->getSize().getZExtValue()) +
             "]";
    if (auto *one = llvm::dyn_cast<clang::ArrayType>(node))
      return nameOf(one->getElementType()) + "[]";
    if (auto *one = llvm::dyn_cast<clang::AtomicType>(node))
      return "_Atomic(" + nameOf(one->getValueType()) + ")";
    if (auto *one = llvm::dyn_cast<clang::FunctionProtoType>(node))
      return function(one);
    const clang::QualType next = type.getSingleStepDesugaredType(reading_.ast);
    if (next == type)
      return "";
    type = next;
  }
}

std::string AliasNames::function(const clang::FunctionProtoType *type) {
  std::string parameters;
  for (const clang::QualType parameter : type->param_types())
    parameters += (parameters.empty() ? "" : ", ") + nameOf(parameter);
  return nameOf(type->getReturnType()) + " (" + parameters + ")";
}

std::string AliasNames::record(const clang::CXXRecordDecl *declaration,
                               const clang::TemplateSpecializationType *written) {
  auto *instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(declaration);
  const Substitution *own = instance && written ? nullptr : substitutionIn(reading_, declaration);
  if (!instance || (!written && !own)) {
    if (own)
      note(own->alias);
    return own ? own->key : "";
  }
  auto [scope, name] = placeOf(reading_, instance->getSpecializedTemplate());
  if (scope)
    note(scope->alias);
  const bool isSubstituted = own && !own->arguments.empty();
  llvm::SaveAndRestore outside(reading_.substitution,
                               isSubstituted ? own->outer : reading_.substitution);
  std::vector<clang::TemplateArgument> arguments =
      isSubstituted ? own->arguments : writtenArguments(declaration, written);
  return name + withoutDefaults(instance, arguments);
}

/// The list without the arguments that are there by default anyway, as Clang prints it.
std::string AliasNames::withoutDefaults(const clang::ClassTemplateSpecializationDecl *instance,
                                        std::vector<clang::TemplateArgument> &arguments) {
  AliasNames inner(reading_);
  std::vector<std::string> names = inner.namesOf(arguments);
  if (!inner.alias_.empty())
    note(inner.alias_);
  const clang::TemplateParameterList &parameters =
      *instance->getSpecializedTemplate()->getTemplateParameters();
  const llvm::ArrayRef<clang::TemplateArgument> made = instance->getTemplateArgs().asArray();
  while (!parameters.hasParameterPack() && !names.empty() && names.size() <= made.size() &&
         !inner.annotated_[names.size() - 1] &&
         clang::isSubstitutedDefaultArgument(reading_.ast, made[names.size() - 1],
                                             parameters.getParam(names.size() - 1), made,
                                             parameters.getDepth()))
    names.pop_back();
  return inBrackets(names);
}

std::string AliasNames::nameOf(std::vector<clang::TemplateArgument> &arguments) {
  return inBrackets(namesOf(arguments));
}

} // namespace oapigen::frontend
