// Clang forgets aliases when it makes an instance, but its members still say where a parameter
// stood: SubstTemplateTypeParmType. There the argument is put back.
#include "frontend/Instances.h"

#include "frontend/AliasNames.h"
#include "frontend/Compat.h"
#include "frontend/Names.h"
#include "frontend/Substitutions.h"
#include "frontend/TemplateArguments.h"
#include "frontend/Types.h"

#include <llvm/Support/SaveAndRestore.h>

namespace oapigen::frontend {
namespace {

/// Why an argument cannot be followed into the members; empty: it can.
const char *obstacle(const clang::ClassTemplateSpecializationDecl *instance) {
  if (instance->getSpecializedTemplate()->getTemplateParameters()->hasParameterPack())
    return "has a parameter pack";
  if (!llvm::isa<clang::ClassTemplateDecl *>(instance->getSpecializedTemplateOrPartial()))
    return "is specialised in part";
  return instance->isExplicitSpecialization() ? "is specialised" : "";
}

/// The parameters that have a default argument made of annotated aliases, or of the class around.
std::set<unsigned> lostDefaults(Reading &reading, const clang::TemplateParameterList &parameters,
                                unsigned written, llvm::SmallBitVector annotated, bool isScoped) {
  std::set<unsigned> lost;
  annotated.resize(parameters.size());
  for (unsigned i = written; i < parameters.size(); ++i) {
    auto *one = llvm::dyn_cast<clang::TemplateTypeParmDecl>(parameters.getParam(i));
    if (!one || !one->hasDefaultArgument())
      continue;
    const clang::TemplateArgument &made = one->getDefaultArgument().getArgument();
    llvm::SmallBitVector used(parameters.size());
    reading.sema.MarkUsedTemplateParameters(
        *clang::TemplateArgumentList::CreateCopy(reading.ast, made), false, parameters.getDepth(),
        used);
    used &= annotated;
    if (!used.any() && !(isScoped && made.isDependent()))
      continue;
    lost.insert(i);
    annotated.set(i);
  }
  return lost;
}

/// Whether annotated aliases are arguments of an alias template with a parameter pack.
bool isLost(Reading &reading, const clang::TemplateSpecializationType *alias) {
  const clang::TemplateDecl *declaration = alias->getTemplateName().getAsTemplateDecl();
  if (!declaration || !declaration->getTemplateParameters()->hasParameterPack())
    return false;
  AliasNames naming(reading);
  std::vector<clang::TemplateArgument> arguments = alias->template_arguments().vec();
  naming.nameOf(arguments);
  return !naming.alias().empty();
}

/// An instance that has itself as an argument, as an annotated alias, has no end: `Box<Id<T>> *`.
bool isEndless(const std::string &key) {
  constexpr int kMostNesting = 8;
  int depth = 0;
  return llvm::any_of(key, [&](char one) {
    depth += one == '<' ? 1 : one == '>' ? -1 : 0;
    return depth > kMostNesting;
  });
}

/// Of an instance by what was written as its arguments.
const Substitution *substitutionOf(Reading &reading,
                                   const clang::ClassTemplateSpecializationDecl *instance,
                                   llvm::ArrayRef<clang::TemplateArgument> written) {
  const auto [scope, name] = placeOf(reading, instance->getSpecializedTemplate());
  AliasNames naming(reading);
  std::vector<clang::TemplateArgument> arguments = writtenArguments(instance, written);
  const std::string key = name + naming.nameOf(arguments);
  if (naming.alias().empty() && !scope)
    return nullptr;
  const std::string alias = naming.alias().empty() ? scope->alias : naming.alias();
  definitionOf(reading, instance); // Only then it is known what it is made from.
  const char *reason = isEndless(key) ? "contains itself without end" : obstacle(instance);
  if (*reason) {
    warnOfLostAlias(reading, alias, qualifiedName(reading, instance), reason);
    return nullptr;
  }
  return remember(
      reading,
      {.instance = instance->getCanonicalDecl(),
       .key = key,
       .alias = alias,
       .arguments = arguments,
       .outer = reading.substitution,
       .scope = scope,
       .lost = lostDefaults(reading, *instance->getSpecializedTemplate()->getTemplateParameters(),
                            written.size(), naming.annotated(), scope != nullptr)});
}

/// The substitution of what is named before a "::"; nullptr where no annotated alias is in it.
const Substitution *qualifier(Reading &reading, clang::QualType type,
                              const clang::CXXRecordDecl *&named) {
  llvm::SaveAndRestore inside(reading.substitution);
  const clang::TemplateSpecializationType *written = nullptr;
  for (;;) {
    type = type.getLocalUnqualifiedType();
    enterQualifiers(reading, type);
    const clang::Type *node = type.getTypePtr();
    if (std::optional<clang::QualType> next = substituted(reading, node)) {
      type = *next;
      continue;
    }
    if (auto *one = llvm::dyn_cast<clang::TemplateSpecializationType>(node))
      written = one->isTypeAlias() ? written : one;
    if (auto *one = llvm::dyn_cast<clang::RecordType>(node)) {
      named = one->getAsCXXRecordDecl();
      return substitutionOf(reading, named, written);
    }
    const clang::QualType next = type.getSingleStepDesugaredType(reading.ast);
    if (next == type)
      return nullptr;
    type = next;
  }
}

} // namespace

const Substitution *substitutionOf(Reading &reading, const clang::CXXRecordDecl *record,
                                   const clang::TemplateSpecializationType *written) {
  auto *instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(record);
  return instance && written ? substitutionOf(reading, instance, written->template_arguments())
                             : substitutionIn(reading, record);
}

const Substitution *substitutionOf(Reading &reading,
                                   const clang::ClassTemplateSpecializationDecl *instantiated) {
  const clang::ASTTemplateArgumentListInfo *written = instantiated->getTemplateArgsAsWritten();
  if (!written || !instantiated->isExplicitInstantiationOrSpecialization())
    return nullptr;
  std::vector<clang::TemplateArgument> arguments;
  for (const clang::TemplateArgumentLoc &one : written->arguments())
    arguments.push_back(one.getArgument());
  return substitutionOf(reading, instantiated, arguments);
}

const Substitution *substitutionOf(Reading &reading,
                                   const clang::TemplateSpecializationType *alias) {
  const clang::TemplateDecl *declaration = alias->getTemplateName().getAsTemplateDecl();
  if (!declaration)
    return nullptr;
  const auto [scope, name] = placeOf(reading, declaration);
  AliasNames naming(reading);
  std::vector<clang::TemplateArgument> arguments = alias->template_arguments().vec();
  const std::string key = name + naming.nameOf(arguments);
  if (naming.alias().empty() && !scope)
    return nullptr;
  const std::string first = naming.alias().empty() ? scope->alias : naming.alias();
  const clang::TemplateParameterList &parameters = *declaration->getTemplateParameters();
  if (parameters.hasParameterPack()) {
    warnOfLostAlias(reading, first, spelling(reading, clang::QualType(alias, 0)),
                    "has a parameter pack");
    return nullptr;
  }
  return remember(reading, {.instance = declaration->getCanonicalDecl(),
                            .key = key,
                            .alias = first,
                            .arguments = arguments,
                            .outer = reading.substitution,
                            .scope = scope,
                            .lost = lostDefaults(reading, parameters, arguments.size(),
                                                 naming.annotated(), scope != nullptr)});
}

std::string writtenName(Reading &reading, clang::QualType type) {
  return AliasNames(reading).nameOf(type);
}

const Substitution *substitutionAround(Reading &reading, const clang::TypedefNameDecl *alias) {
  auto *parent = llvm::dyn_cast<clang::CXXRecordDecl>(alias->getDeclContext());
  const Substitution *scope = parent ? substitutionIn(reading, parent) : nullptr;
  if (!scope)
    return nullptr;
  llvm::SaveAndRestore inside(reading.substitution, scope);
  AliasNames naming(reading);
  naming.nameOf(alias->getUnderlyingType());
  const bool isDependent = llvm::any_of(alias->attrs(), [&](const clang::Attr *attribute) {
    return reading.recorder.isDependent(attribute->getLocation());
  });
  return isDependent || !naming.alias().empty() ? scope : nullptr;
}

std::optional<clang::QualType> substituted(Reading &reading, const clang::Type *type) {
  if (auto *one = llvm::dyn_cast<clang::SubstTemplateTypeParmType>(type)) {
    const Substitution *replaced = whereReplaced(reading, one);
    if (!replaced)
      return std::nullopt;
    reading.substitution = replaced->outer;
    return replaced->arguments[one->getIndex()].getAsType();
  }
  auto *one = llvm::dyn_cast<clang::TemplateSpecializationType>(type);
  if (!one || !one->isTypeAlias())
    return std::nullopt;
  if (const Substitution *substitution = substitutionOf(reading, one)) {
    reading.substitution = substitution;
    return one->getAliasedType();
  }
  // The versions of Clang remember different aliases there: none of them counts.
  return isLost(reading, one) ? std::optional(one->getAliasedType().getCanonicalType())
                              : std::nullopt;
}

void enterQualifiers(Reading &reading, clang::QualType type) {
  for (const clang::QualType before : compat::qualifiersOf(type)) {
    const clang::CXXRecordDecl *named = nullptr;
    const Substitution *inner = qualifier(reading, before, named);
    const Substitution *present = named ? holding(reading, named) : nullptr;
    if (present ? inner && present->key == inner->key : !inner)
      continue;
    if (present) { // Which of the two a parameter belongs to is not certain from here on.
      warnOfLostAlias(reading, present->alias, qualifiedName(reading, named),
                      "is named inside of itself");
      reading.substitution = nullptr;
      continue;
    }
    Substitution entered = *inner;
    if (reading.substitution) {
      entered.scope = reading.substitution;
      inner = remember(reading, entered, " in " + reading.substitution->key);
    }
    reading.substitution = inner;
  }
}

} // namespace oapigen::frontend
