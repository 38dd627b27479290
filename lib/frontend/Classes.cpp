// Reads named types once each; a queue instead of recursion, so that depth is no problem.
#include "frontend/Classes.h"

#include "dsl/AttributeTable.h"
#include "frontend/Annotations.h"
#include "frontend/Compat.h"
#include "frontend/Constants.h"
#include "frontend/Defaults.h"
#include "frontend/Describe.h"
#include "frontend/Instances.h"
#include "frontend/Names.h"
#include "frontend/TemplateArguments.h"
#include "frontend/Types.h"
#include "frontend/Unwritten.h"
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

/// What a library says of a member counts as if it were written on it.
void addWire(const ClassWire::Member &from, source::Member &out) {
  out.wire = from.wire;
  out.defaultValue = from.defaultValue;
  for (const auto &[name, text] : from.texts)
    if (!out.annotations.has(name))
      out.annotations.add(
          {name, {{.value = text, .type = {}, .structure = {}, .where = out.where}}, out.where});
}

/// What the author says of an alias that gave way to the type that a library writes for it.
void addAlias(Reading &reading, source::Type written, source::Member &out) {
  while (written.kind == source::TypeKind::Alias && out.type.kind != source::TypeKind::Alias) {
    const source::Alias &alias = reading.unit.aliases.at(written.declaration);
    for (const source::Annotation &annotation : alias.annotations) {
      if (annotation.name != "name" && !out.annotations.has(annotation.name) &&
          dsl::mayStandOn(annotation.name, dsl::On::Member))
        out.annotations.add(annotation);
    }
    if (out.comment.empty())
      out.comment = alias.comment;
    written = source::Type(alias.target);
  }
}

/// `one` of `wire`: the member in a library's hands.
source::Member member(Reading &reading, clang::FieldDecl *field, const ClassWire *wire = nullptr,
                      const ClassWire::Member *one = nullptr) {
  source::Member result;
  describe(reading, field, result);
  result.isConst = field->getType().isConstQualified();
  if (result.annotations.has("ignore") && !wire) {
    result.type.spelling = spelling(reading, field->getType());
    return result;
  }
  if (wire)
    addWire(*one, result);
  result.type = wire ? wire->typeOf(reading, *one) : readType(reading, field->getType());
  if (wire)
    addAlias(reading, readType(reading, field->getType()), result);
  if (field->isBitField() && result.type.kind == source::TypeKind::Integer)
    result.type.bits = compat::bitWidth(*field);
  result.hasDefault = field->hasInClassInitializer();
  if (result.defaultValue)
    return result;
  if (result.hasDefault)
    result.defaultValue = defaultOf(reading, field, result.type);
  else if (wire && result.wire->presence == source::Presence::Defaulted)
    result.defaultValue = initialOf(reading, field, result.type);
  return result;
}

/// A static constant that carries attributes: the author says that every object has it on the wire.
source::Member staticMember(Reading &reading, clang::VarDecl *variable) {
  source::Member result;
  describe(reading, variable, result);
  result.type = readType(reading, variable->getType());
  result.isConst = result.isStatic = result.hasDefault = true;
  // In an instance of a template it is made when it is used; another one may be defined elsewhere.
  if (!variable->getAnyInitializer() && variable->getInstantiatedFromStaticDataMember())
    reading.sema.InstantiateVariableDefinition(variable->getLocation(), variable);
  const clang::Expr *initializer = variable->getAnyInitializer();
  if (initializer && !initializer->containsErrors())
    result.defaultValue = initialValue(reading, initializer, result.type);
  return result;
}

void reportNotPublic(Reading &reading, const clang::Decl *member) {
  for (const source::Annotation &annotation : annotationsOf(reading, member))
    reading.out.report(Problem::AttributeNotPublic, annotation.where, {{"name", annotation.name}});
}

/// The member of a base that a using-declaration makes a public one of the class.
clang::FieldDecl *usedField(clang::Decl *declaration) {
  auto *shadow = llvm::dyn_cast<clang::UsingShadowDecl>(declaration);
  return shadow && shadow->getAccess() == clang::AS_public
             ? llvm::dyn_cast<clang::FieldDecl>(shadow->getTargetDecl())
             : nullptr;
}

/// The public members of `record`; those of an unnamed struct count as its own.
void addMembers(Reading &reading, const clang::CXXRecordDecl *record,
                std::vector<source::Member> &out) {
  for (clang::Decl *declaration : record->decls()) {
    if (clang::FieldDecl *used = usedField(declaration))
      out.push_back(member(reading, used));
    if (auto *variable = llvm::dyn_cast<clang::VarDecl>(declaration);
        variable && isAnnotated(reading, variable)) {
      if (variable->getAccess() != clang::AS_public)
        reportNotPublic(reading, variable);
      else if (placeOf(variable) == dsl::On::Member)
        out.push_back(staticMember(reading, variable));
    }
    auto *field = llvm::dyn_cast<clang::FieldDecl>(declaration);
    if (!field)
      continue;
    const clang::CXXRecordDecl *inner = field->getType()->getAsCXXRecordDecl();
    if (field->getAccess() != clang::AS_public) {
      reportNotPublic(reading, field);
      continue;
    }
    if (field->isAnonymousStructOrUnion() && inner && !inner->isUnion())
      addMembers(reading, inner, out);
    else if (field->getIdentifier() || field->isAnonymousStructOrUnion())
      out.push_back(member(reading, field));
    if (field->isAnonymousStructOrUnion() && inner && inner->isUnion())
      out.back().name = "(anonymous union)";
  }
}

source::Base base(Reading &reading, const clang::CXXBaseSpecifier &specifier) {
  source::Base result;
  result.annotations = annotationsOf(reading, specifier);
  result.type = readType(reading, specifier.getType());
  result.where = reading.places.at(specifier.getBaseTypeLoc());
  return result;
}

/// The public bases.
std::vector<source::Base> bases(Reading &reading, const clang::CXXRecordDecl *record) {
  std::vector<source::Base> result;
  for (const clang::CXXBaseSpecifier &specifier : record->bases())
    if (specifier.getAccessSpecifier() == clang::AS_public)
      result.push_back(base(reading, specifier));
  return result;
}

/// The base that a library writes; the place of one that is not direct is the class.
source::Base writtenBase(Reading &reading, const clang::CXXRecordDecl *record,
                         const clang::CXXRecordDecl *written) {
  for (const clang::CXXBaseSpecifier &specifier : record->bases())
    if (const clang::CXXRecordDecl *one = specifier.getType()->getAsCXXRecordDecl();
        one && one->getCanonicalDecl() == written->getCanonicalDecl())
      return base(reading, specifier);
  source::Base result;
  result.type = readType(reading, compat::typeOf(reading.ast, written));
  result.where = reading.places.at(record->getLocation());
  return result;
}

/// What a library writes of the class.
void addWritten(Reading &reading, const clang::CXXRecordDecl *record, const ClassWire &wire,
                source::Class &out) {
  out.wire = wire.wire;
  for (const clang::CXXRecordDecl *written : wire.bases)
    out.bases.push_back(writtenBase(reading, record, written));
  for (const ClassWire::Member &one : wire.members)
    out.members.push_back(member(reading, one.field, &wire, &one));
  reportUnwritten(reading, record, wire);
}

/// Whether objects hold what nobody else can read.
bool hasHiddenMembers(const clang::CXXRecordDecl *record) {
  return llvm::any_of(record->fields(),
                      [](const clang::FieldDecl *field) {
                        return field->getAccess() != clang::AS_public &&
                               !field->isUnnamedBitField();
                      }) ||
         llvm::any_of(record->bases(), [](const clang::CXXBaseSpecifier &specifier) {
           const clang::CXXRecordDecl *base = specifier.getType()->getAsCXXRecordDecl();
           return base && base->hasDefinition() &&
                  (specifier.getAccessSpecifier() == clang::AS_public
                       ? hasHiddenMembers(base->getDefinition())
                       : !base->isEmpty());
         });
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
  if (const std::optional<ClassWire> wire = wireOf(reading, definition)) {
    addWritten(reading, definition, *wire, result);
    return result;
  }
  result.bases = bases(reading, definition);
  addMembers(reading, definition, result.members);
  result.hasHiddenMembers = hasHiddenMembers(definition);
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
