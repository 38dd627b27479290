// Reads named types once each; a queue instead of recursion, so that depth is no problem.
#include "frontend/Classes.h"

#include "frontend/Compat.h"
#include "frontend/Constants.h"
#include "frontend/Describe.h"
#include "frontend/HandWritten.h"
#include "frontend/Instances.h"
#include "frontend/Members.h"
#include "frontend/Names.h"
#include "frontend/TemplateArguments.h"
#include "frontend/Types.h"
#include "frontend/WireLibraries.h"

#include <llvm/Support/SaveAndRestore.h>

namespace oapigen::frontend {
namespace {

/// As they are written, where a substitution holds.
std::vector<source::TemplateArgument> templateArguments(Reading &reading,
                                                        const clang::CXXRecordDecl *record) {
  std::vector<source::TemplateArgument> result;
  const Substitution *own = reading.substitution;
  if (!own || own->instance != record->getCanonicalDecl() || own->arguments.empty()) {
    for (const clang::TemplateArgument &argument : flattenedArguments(record))
      result.push_back(templateArgument(reading, argument));
    return result;
  }
  llvm::SaveAndRestore outside(reading.substitution, own->outer);
  for (const clang::TemplateArgument &argument : own->arguments) {
    source::TemplateArgument &one = result.emplace_back(templateArgument(reading, argument));
    if (one.type)
      one.type->spelling = writtenName(reading, argument.getAsType());
  }
  return result;
}

/// All of them where the attribute asks for them; otherwise one, as an example.
void readDerived(Reading &reading, const clang::CXXRecordDecl *base, source::Class &out) {
  const bool areAllNeeded = out.annotations.has("polymorphic");
  if (!areAllNeeded && !out.isPolymorphic)
    return;
  for (const clang::CXXRecordDecl *other : reading.recorder.derived()) {
    if (!other->isDerivedFrom(base))
      continue;
    if (areAllNeeded)
      out.derived.push_back(readType(reading, compat::typeOf(reading.ast, other)));
    else if (out.derivedExample.empty())
      out.derivedExample = other->getNameAsString();
  }
}

source::Class readClass(Reading &reading, const clang::CXXRecordDecl *record) {
  llvm::SaveAndRestore within(reading.within, static_cast<const clang::Decl *>(record));
  source::Class result;
  describe(reading, record, result);
  result.scopes = scopesOf(reading, record);
  result.isUnion = record->isUnion();
  result.templateArguments = templateArguments(reading, record);
  const clang::CXXRecordDecl *definition = definitionOf(reading, record);
  result.isComplete = definition != nullptr;
  if (!definition)
    return result;
  result.isPolymorphic = definition->isPolymorphic();
  readDerived(reading, definition, result);
  readContents(reading, definition, result);
  return result;
}

source::Enum readEnum(Reading &reading, const clang::EnumDecl *declaration) {
  source::Enum result;
  describe(reading, declaration, result);
  result.scopes = scopesOf(reading, declaration);
  result.underlying = readType(reading, declaration->getIntegerType());
  for (const clang::EnumConstantDecl *constant : declaration->enumerators()) {
    source::Enumerator enumerator;
    describe(reading, constant, enumerator);
    if (std::optional<Value> value = integerValue(constant->getInitVal()))
      enumerator.value = std::move(*value);
    result.enumerators.push_back(std::move(enumerator));
  }
  result.wire = wireOf(reading, declaration);
  if (!result.wire)
    result.handWritten = handWrittenFor(reading, declaration);
  return result;
}

source::Alias readAlias(Reading &reading, const clang::TypedefNameDecl *declaration,
                        clang::QualType target, const std::string &key) {
  source::Alias result;
  describe(reading, declaration, result);
  result.qualifiedName = key;
  result.scopes = scopesOf(reading, declaration);
  result.target = readType(reading, target);
  return result;
}

/// Reads the declaration under the key after what is being read now.
template <class T, class Declaration>
std::string need(Reading &reading, std::map<std::string, T> &types, const Declaration *declaration,
                 T (*read)(Reading &, const Declaration *), const Substitution *substitution) {
  const std::string key = substitution ? substitution->key : keyOf(reading, declaration);
  if (types.try_emplace(key).second)
    reading.pending.push_back([&reading, &types, key, declaration, read, substitution] {
      llvm::SaveAndRestore within(reading.substitution, substitution);
      T result = read(reading, declaration);
      result.qualifiedName = key;
      types[key] = std::move(result);
    });
  return key;
}

} // namespace

source::TemplateArgument templateArgument(Reading &reading,
                                          const clang::TemplateArgument &argument) {
  source::TemplateArgument result;
  if (argument.getKind() == clang::TemplateArgument::Type)
    result.type = readType(reading, argument.getAsType());
  result.spelling = spelling(reading, argument);
  return result;
}

std::string needClass(Reading &reading, const clang::CXXRecordDecl *declaration,
                      const Substitution *substitution) {
  return need(reading, reading.unit.classes, declaration, readClass, substitution);
}

std::string needEnum(Reading &reading, const clang::EnumDecl *declaration) {
  return need(reading, reading.unit.enums, declaration, readEnum, nullptr);
}

std::string needAlias(Reading &reading, const clang::TypedefNameDecl *declaration,
                      clang::QualType target, const std::string &instance,
                      const Substitution *substitution) {
  // At once, because defaults are read by the target; an alias cannot refer to itself.
  const std::string key = instance.empty() ? keyOf(reading, declaration) : instance;
  if (!reading.unit.aliases.contains(key)) {
    llvm::SaveAndRestore inside(reading.substitution, substitution);
    source::Alias alias = readAlias(reading, declaration, target, key);
    reading.unit.aliases.emplace(key, std::move(alias));
  }
  return key;
}

} // namespace oapigen::frontend
