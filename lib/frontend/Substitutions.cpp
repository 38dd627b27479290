// Walks from the class that is being read to the ones around it.
#include "frontend/Substitutions.h"

#include "frontend/Names.h"

namespace oapigen::frontend {

void warnOfLostAlias(Reading &reading, const std::string &key, const std::string &type,
                     const char *reason) {
  const source::Alias &alias = reading.unit.aliases.at(key);
  if (reading.warnedInstances.insert(key + " in " + type).second)
    reading.out.report(Problem::AliasArgument, alias.where,
                       {{"alias", alias.name}, {"type", type}, {"reason", reason}});
}

const Substitution *remember(Reading &reading, Substitution made, const std::string &place) {
  const std::string plain = made.key;
  for (unsigned number = 2;; ++number) {
    auto [at, isNew] = reading.substitutions.try_emplace(made.key + place, made);
    if (isNew || at->second.instance == made.instance)
      return &at->second;
    made.key = plain + "#" + std::to_string(number);
  }
}

const Substitution *holding(Reading &reading, const clang::Decl *instance) {
  const Substitution *at = reading.substitution;
  while (at && at->instance != instance->getCanonicalDecl())
    at = at->scope;
  return at;
}

const Substitution *whereReplaced(Reading &reading, const clang::SubstTemplateTypeParmType *type) {
  const Substitution *at = holding(reading, type->getAssociatedDecl());
  if (at && at->lost.contains(type->getIndex())) {
    warnOfLostAlias(reading, at->alias,
                    spelling(reading, clang::QualType(type, 0).getCanonicalType()),
                    "makes it by default of another argument");
    return nullptr;
  }
  const bool isType = at && type->getIndex() < at->arguments.size() &&
                      at->arguments[type->getIndex()].getKind() == clang::TemplateArgument::Type;
  return isType ? at : nullptr;
}

const Substitution *substitutionIn(Reading &reading, const clang::Decl *declaration) {
  if (const Substitution *own = holding(reading, declaration))
    return &reading.substitutions.at(own->key);
  auto *parent = llvm::dyn_cast<clang::CXXRecordDecl>(declaration->getDeclContext());
  const Substitution *outer = parent ? substitutionIn(reading, parent) : nullptr;
  if (!outer)
    return nullptr;
  const std::string name = instanceName(reading, llvm::cast<clang::NamedDecl>(declaration));
  return remember(reading, {.instance = declaration->getCanonicalDecl(),
                            .key = outer->key + "::" + name,
                            .alias = outer->alias,
                            .arguments = {},
                            .outer = outer,
                            .scope = outer});
}

std::pair<const Substitution *, std::string> placeOf(Reading &reading,
                                                     const clang::TemplateDecl *declaration) {
  auto *parent = llvm::dyn_cast<clang::CXXRecordDecl>(declaration->getDeclContext());
  const Substitution *scope = parent ? substitutionIn(reading, parent) : nullptr;
  const clang::NamedDecl *named = declaration->getTemplatedDecl();
  return {scope,
          scope ? scope->key + "::" + plainName(reading, named) : qualifiedName(reading, named)};
}

} // namespace oapigen::frontend
