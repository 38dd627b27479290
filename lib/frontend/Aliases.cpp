// Aliases that carry attributes, where a type names them.
//
// In an instance of a class template they are those of the instance, whose types are known.
#include "frontend/Types.h"

#include "frontend/Annotations.h"
#include "frontend/Classes.h"
#include "frontend/Instances.h"
#include "frontend/Names.h"
#include "frontend/Text.h"

namespace oapigen::frontend {
namespace {

using source::Type;
using source::TypeKind;

Type aliasOf(Reading &reading, const clang::TypedefNameDecl *declaration, clang::QualType target,
             const std::string &key, const Substitution *substitution) {
  Type type{TypeKind::Alias};
  type.declaration = needAlias(reading, declaration, target, key, substitution);
  return type;
}

/// `declaration` of a class template as the instance has it that is being read.
const clang::TypedefNameDecl *inInstance(Reading &reading,
                                         const clang::TypedefNameDecl *declaration) {
  for (const clang::Decl *at = reading.within;
       at && declaration->getDeclContext()->isDependentContext();
       at = llvm::dyn_cast_or_null<clang::Decl>(at->getDeclContext())) {
    auto *record = llvm::dyn_cast<clang::CXXRecordDecl>(at);
    if (!record || patternOf(record)->getCanonicalDecl() !=
                       llvm::cast<clang::Decl>(declaration->getDeclContext())->getCanonicalDecl())
      continue;
    for (const clang::NamedDecl *found : record->lookup(declaration->getDeclName()))
      if (auto *alias = llvm::dyn_cast<clang::TypedefNameDecl>(found))
        return alias;
  }
  return declaration;
}

/// `written` is read as what stands around the alias has it.
std::vector<source::TemplateArgument>
argumentsOf(Reading &reading, llvm::ArrayRef<clang::TemplateArgument> written, bool hasAliases) {
  std::vector<source::TemplateArgument> arguments;
  for (const clang::TemplateArgument &argument : written) {
    source::TemplateArgument &one = arguments.emplace_back(templateArgument(reading, argument));
    if (one.type && hasAliases)
      one.type->spelling = writtenName(reading, argument.getAsType());
  }
  return arguments;
}

} // namespace

std::optional<Type> annotatedAlias(Reading &reading, const clang::Type *type) {
  if (auto *named = llvm::dyn_cast<clang::TypedefType>(type)) {
    const clang::TypedefNameDecl *alias = inInstance(reading, named->getDecl());
    if (!isAnnotated(reading, alias))
      return std::nullopt;
    const Substitution *around = substitutionAround(reading, alias);
    return aliasOf(reading, alias, alias->getUnderlyingType(),
                   around ? around->key + "::" + alias->getNameAsString() : "", around);
  }
  auto *instance = llvm::dyn_cast<clang::TemplateSpecializationType>(type);
  if (!instance || !instance->isTypeAlias())
    return std::nullopt;
  auto *alias = llvm::dyn_cast_or_null<clang::TypeAliasTemplateDecl>(
      instance->getTemplateName().getAsTemplateDecl());
  if (!alias || !isAnnotated(reading, alias->getTemplatedDecl()))
    return std::nullopt;
  const llvm::ArrayRef<clang::TemplateArgument> written = instance->template_arguments();
  const Substitution *own = substitutionOf(reading, instance);
  const std::string key =
      own ? own->key
          : qualifiedName(reading, alias->getTemplatedDecl()) + spelling(reading, written);
  std::vector<source::TemplateArgument> arguments = argumentsOf(reading, written, own != nullptr);
  Type result = aliasOf(reading, alias->getTemplatedDecl(), instance->getAliasedType(), key, own);
  reading.unit.aliases.at(result.declaration).templateArguments = std::move(arguments);
  return result;
}

} // namespace oapigen::frontend
