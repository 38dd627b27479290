// Clang forgets aliases when it makes an instance, but its members still say where a parameter
// stood: SubstTemplateTypeParmType. There the argument is put back.
#include "frontend/Instances.h"

#include "frontend/Names.h"
#include "frontend/TemplateArguments.h"
#include "frontend/Types.h"

#include <llvm/Support/SaveAndRestore.h>

namespace oapigen::frontend {
namespace {

/// The substitution of the instance around what is read in which the parameter was replaced.
const Substitution *whereReplaced(const Reading &reading,
                                  const clang::SubstTemplateTypeParmType *type) {
  const Substitution *at = reading.substitution;
  while (at && (at->instance != type->getAssociatedDecl()->getCanonicalDecl() ||
                type->getIndex() >= at->arguments.size()))
    at = at->outer;
  const bool isType =
      at && at->arguments[type->getIndex()].getKind() == clang::TemplateArgument::Type;
  return isType ? at : nullptr;
}

/// Names a type with the annotated aliases in it.
class Naming {
public:
  explicit Naming(Reading &reading) : reading_(reading) {}

  std::string nameOf(clang::QualType type) {
    const clang::QualType canonical = type.getCanonicalType();
    for (;;) {
      type = type.getLocalUnqualifiedType();
      const clang::Type *node = type.getTypePtr();
      if (std::optional<source::Type> found = annotatedAlias(reading_, node)) {
        alias = alias.empty() ? found->declaration : alias;
        return found->declaration;
      }
      if (auto *one = llvm::dyn_cast<clang::SubstTemplateTypeParmType>(node))
        if (const Substitution *replaced = whereReplaced(reading_, one)) {
          llvm::SaveAndRestore outside(reading_.substitution, replaced->outer);
          return nameOf(replaced->arguments[one->getIndex()].getAsType());
        }
      if (auto *one = llvm::dyn_cast<clang::TemplateSpecializationType>(node);
          one && one->isTypeAlias())
        if (const Substitution *substitution = substitutionOf(reading_, one)) {
          llvm::SaveAndRestore inside(reading_.substitution, substitution);
          return nameOf(one->getAliasedType());
        }
      if (auto *one = llvm::dyn_cast<clang::TemplateSpecializationType>(node);
          one && !one->isTypeAlias() && one->getAsCXXRecordDecl())
        return templateName(one->getAsCXXRecordDecl()) + namesOf(one->template_arguments());
      if (auto *one = llvm::dyn_cast<clang::PointerType>(node))
        return nameOf(one->getPointeeType()) + " *";
      const clang::QualType next = type.getSingleStepDesugaredType(reading_.ast);
      if (next == type)
        return spelling(reading_, canonical);
      type = next;
    }
  }

  std::string namesOf(llvm::ArrayRef<clang::TemplateArgument> arguments) {
    std::string names;
    for (const clang::TemplateArgument &argument : arguments)
      names += (names.empty() ? "" : ", ") + (argument.getKind() == clang::TemplateArgument::Type
                                                  ? nameOf(argument.getAsType())
                                                  : spelling(reading_, argument));
    return "<" + names + ">";
  }

  std::string alias; ///< The first one, by its key in the unit; empty: there is none.

private:
  Reading &reading_;
};

/// Why an argument cannot be followed into the members; empty: it can.
const char *obstacle(const clang::ClassTemplateSpecializationDecl *instance) {
  if (instance->getSpecializedTemplate()->getTemplateParameters()->hasParameterPack())
    return "has a parameter pack";
  if (!llvm::isa<clang::ClassTemplateDecl *>(instance->getSpecializedTemplateOrPartial()))
    return "is specialised in part";
  return instance->isExplicitSpecialization() ? "is specialised" : "";
}

void warn(Reading &reading, const std::string &key, const std::string &type, const char *reason) {
  const source::Alias &alias = reading.unit.aliases.at(key);
  if (reading.warnedInstances.insert(key + " in " + type).second)
    reading.out.report(Problem::AliasArgument, alias.where,
                       {{"alias", alias.name}, {"type", type}, {"reason", reason}});
}

const Substitution *remember(Reading &reading, Substitution made) {
  return &reading.substitutions.try_emplace(made.key, std::move(made)).first->second;
}

/// The substitution that holds where `record` is only named: in itself, and in what stands in it.
const Substitution *around(Reading &reading, const clang::CXXRecordDecl *record) {
  for (const Substitution *at = reading.substitution; at; at = at->outer) {
    if (at->instance == record->getCanonicalDecl())
      return at;
    for (const clang::NamedDecl *scope : enclosing(record))
      if (scope->getCanonicalDecl() == at->instance)
        return remember(reading, {.instance = record->getCanonicalDecl(),
                                  .key = at->key + "::" + plainName(reading, record),
                                  .arguments = {},
                                  .outer = at});
  }
  return nullptr;
}

} // namespace

const Substitution *substitutionOf(Reading &reading, const clang::CXXRecordDecl *record,
                                   const clang::TemplateSpecializationType *written) {
  auto *instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(record);
  if (!instance || !written)
    return around(reading, record);
  Naming naming(reading);
  const std::vector<clang::TemplateArgument> arguments = writtenArguments(record, written);
  const std::string names = naming.namesOf(arguments);
  if (naming.alias.empty())
    return nullptr;
  definitionOf(reading, record); // Only then it is known what it is made from.
  if (const char *reason = obstacle(instance); *reason) {
    warn(reading, naming.alias, qualifiedName(reading, record), reason);
    return nullptr;
  }
  return remember(reading, {.instance = record->getCanonicalDecl(),
                            .key = templateName(record) + names,
                            .arguments = arguments,
                            .outer = reading.substitution});
}

const Substitution *substitutionOf(Reading &reading,
                                   const clang::TemplateSpecializationType *alias) {
  const clang::TemplateDecl *declaration = alias->getTemplateName().getAsTemplateDecl();
  if (!declaration || declaration->getTemplateParameters()->hasParameterPack())
    return nullptr;
  Naming naming(reading);
  const std::string names = naming.namesOf(alias->template_arguments());
  if (naming.alias.empty())
    return nullptr;
  return remember(reading, {.instance = declaration->getCanonicalDecl(),
                            .key = "alias " + templateName(declaration) + names,
                            .arguments = alias->template_arguments().vec(),
                            .outer = reading.substitution});
}

std::string writtenName(Reading &reading, clang::QualType type) {
  return Naming(reading).nameOf(type);
}

std::optional<source::Type> readSubstituted(Reading &reading,
                                            const clang::SubstTemplateTypeParmType *type) {
  const Substitution *replaced = whereReplaced(reading, type);
  if (!replaced)
    return std::nullopt;
  llvm::SaveAndRestore outside(reading.substitution, replaced->outer);
  return readType(reading, replaced->arguments[type->getIndex()].getAsType());
}

} // namespace oapigen::frontend
