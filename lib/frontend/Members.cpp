// Reads what an object of a class consists of: by the C++, or by the library that writes it.
#include "frontend/Members.h"

#include "dsl/AttributeTable.h"
#include "frontend/Annotations.h"
#include "frontend/Compat.h"
#include "frontend/Constants.h"
#include "frontend/Defaults.h"
#include "frontend/Describe.h"
#include "frontend/HandWritten.h"
#include "frontend/Names.h"
#include "frontend/Types.h"
#include "frontend/Unwritten.h"
#include "frontend/WireLibraries.h"

namespace oapigen::frontend {
namespace {

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

} // namespace

void readContents(Reading &reading, const clang::CXXRecordDecl *definition, source::Class &out) {
  if (const std::optional<ClassWire> wire = wireOf(reading, definition))
    return addWritten(reading, definition, *wire, out);
  out.bases = bases(reading, definition);
  addMembers(reading, definition, out.members);
  out.hasHiddenMembers = hasHiddenMembers(definition);
  out.handWritten = handWrittenFor(reading, definition);
}

} // namespace oapigen::frontend
