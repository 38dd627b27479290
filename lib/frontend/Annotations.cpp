// Evaluates each attribute once, wherever it is asked for again.
#include "frontend/Annotations.h"

#include "frontend/Arguments.h"
#include "frontend/Misspelt.h"
#include "frontend/Names.h"

#include <algorithm>

namespace oapigen::frontend {
namespace {

/// The attribute's name without its scope.
std::string nameOf(const clang::AnnotateAttr *attribute) {
  return attribute->getAnnotation().drop_front(llvm::StringRef(kScope).size() + 2).str();
}

bool isOurs(Reading &reading, const clang::AnnotateAttr *attribute) {
  return reading.recorder.isHandled(attribute->getLocation());
}

std::optional<source::Annotation> evaluate(Reading &reading, const clang::AnnotateAttr *attribute) {
  source::Annotation annotation{nameOf(attribute), {}, reading.places.at(attribute->getLocation())};
  bool isComplete = true;
  unsigned index = 0;
  for (clang::Expr *expression : attribute->args()) {
    auto argument = readArgument(reading, annotation.name, index++, expression);
    isComplete = isComplete && argument;
    if (argument)
      annotation.arguments.push_back(std::move(*argument));
  }
  return isComplete ? std::optional(std::move(annotation)) : std::nullopt;
}

/// Adds to what was reported since `before` where the template was instantiated.
void addInstance(Reading &reading, const clang::Decl *declaration, Diagnostics found) {
  const clang::NamedDecl *instance = nullptr;
  for (const clang::NamedDecl *scope : enclosing(declaration))
    if (llvm::isa<clang::ClassTemplateSpecializationDecl>(scope))
      instance = scope;
  if (auto *self = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(declaration))
    instance = self;
  for (Diagnostic diagnostic : found.all()) {
    if (instance) {
      auto *record = llvm::cast<clang::ClassTemplateSpecializationDecl>(instance);
      const clang::SourceLocation used = record->getPointOfInstantiation();
      diagnostic.notes.push_back({reading.places.at(used.isValid() ? used : record->getLocation()),
                                  "in instantiation of '" + qualifiedName(reading, record) + "'"});
    }
    reading.out.add(std::move(diagnostic));
  }
}

/// The annotation of an attribute on `declaration`; evaluated and checked the first time.
const std::optional<source::Annotation> &annotationOf(Reading &reading,
                                                      const clang::AnnotateAttr *attribute,
                                                      const clang::Decl *declaration) {
  const clang::SourceLocation name = attribute->getLocation();
  const bool isDependent = reading.recorder.isDependent(name);
  auto [at, isNew] =
      reading.annotations.try_emplace({name.getRawEncoding(), isDependent ? attribute : nullptr,
                                       isDependent ? reading.substitution : nullptr},
                                      std::nullopt);
  // Of what Clang could not read nothing else is told.
  if (!isNew || llvm::is_contained(reading.recorder.errors(), name))
    return at->second;
  Diagnostics before = std::exchange(reading.out, {});
  std::optional<source::Annotation> annotation = evaluate(reading, attribute);
  if (annotation && !dsl::check(*annotation, placeOf(declaration), reading.out))
    annotation.reset();
  Diagnostics found = std::exchange(reading.out, std::move(before));
  if (isDependent)
    addInstance(reading, declaration, std::move(found));
  else
    reading.out.append(std::move(found));
  return at->second = std::move(annotation);
}

/// The attributes of all redeclarations in the order of the source. An instance has a copy of what
/// the last one of its pattern has; what stands on earlier ones is taken from there.
std::vector<const clang::AnnotateAttr *> attributesOf(Reading &reading,
                                                      const clang::Decl *declaration) {
  std::map<unsigned, const clang::AnnotateAttr *> byPlace;
  auto take = [&](const clang::Decl *one) {
    for (const auto *attribute : one->specific_attrs<clang::AnnotateAttr>())
      if (!attribute->isInherited() && isOurs(reading, attribute))
        byPlace.try_emplace(attribute->getLocation().getRawEncoding(), attribute);
  };
  for (const clang::Decl *one : declaration->redecls())
    take(one);
  if (const clang::Decl *pattern = patternOf(declaration); pattern != declaration)
    for (const clang::Decl *one : pattern->redecls())
      take(one);
  std::vector<const clang::AnnotateAttr *> sorted;
  for (const auto &[place, attribute] : byPlace)
    sorted.push_back(attribute);
  std::ranges::sort(sorted, [&](auto *left, auto *right) {
    return reading.sources().isBeforeInTranslationUnit(left->getLocation(), right->getLocation());
  });
  return sorted;
}

/// Notes the attributes in front of the declaration whose names are in error.
void loseMisspelt(Reading &reading, const clang::Decl *declaration,
                  source::Annotations &annotations) {
  for (const AttributeToken &token : misspelt(reading))
    for (const clang::Decl *one : patternOf(declaration)->redecls())
      if (standsOn(reading, token, one)) {
        annotations.lose(std::string(dsl::suggest(token.identifier->getName().str())));
        break;
      }
}

/// True if `attribute` still has arguments of the template's pattern.
bool isUnresolved(const clang::AnnotateAttr *attribute) {
  return llvm::any_of(attribute->args(),
                      [](const clang::Expr *e) { return e->isInstantiationDependent(); });
}

bool isInError(Reading &reading, const clang::AnnotateAttr *attribute) {
  return llvm::any_of(reading.recorder.errors(), [&](clang::SourceLocation error) {
    return reading.sources().isPointWithin(error, attribute->getRange().getBegin(),
                                           attribute->getRange().getEnd());
  });
}

} // namespace

dsl::On placeOf(const clang::Decl *declaration) {
  using enum dsl::On;
  if (auto *variable = llvm::dyn_cast<clang::VarDecl>(declaration);
      variable && variable->isStaticDataMember())
    return variable->getType().isConstQualified() ? Member : Nothing;
  switch (declaration->getKind()) {
  case clang::Decl::ParmVar:
    return Parameter;
  case clang::Decl::Field:
    return Member;
  case clang::Decl::Enum:
    return Enum;
  case clang::Decl::EnumConstant:
    return Enumerator;
  case clang::Decl::Namespace:
    return Namespace;
  case clang::Decl::Empty:
    return declaration->getDeclContext()->isFileContext() ? Document : Nothing;
  default:
    return llvm::isa<clang::FunctionDecl>(declaration)      ? Function
           : llvm::isa<clang::CXXRecordDecl>(declaration)   ? Class
           : llvm::isa<clang::TypedefNameDecl>(declaration) ? Alias
                                                            : Nothing;
  }
}

const clang::Decl *patternOf(const clang::Decl *declaration) {
  const clang::Decl *pattern = nullptr;
  if (auto *record = llvm::dyn_cast<clang::CXXRecordDecl>(declaration))
    pattern = record->getTemplateInstantiationPattern();
  else if (auto *enumeration = llvm::dyn_cast<clang::EnumDecl>(declaration))
    pattern = enumeration->getTemplateInstantiationPattern();
  else if (auto *function = llvm::dyn_cast<clang::FunctionDecl>(declaration))
    pattern = function->getInstantiatedFromMemberFunction();
  return pattern ? pattern : declaration;
}

source::Annotations annotationsOf(Reading &reading, const clang::Decl *declaration) {
  source::Annotations annotations;
  for (const clang::AnnotateAttr *attribute : attributesOf(reading, declaration)) {
    if (isUnresolved(attribute)) {
      if (isInError(reading, attribute)) // So the instance has no copy of it.
        annotations.lose(nameOf(attribute));
      continue;
    }
    if (const auto &annotation = annotationOf(reading, attribute, declaration))
      annotations.add(*annotation);
    else
      annotations.lose(nameOf(attribute));
  }
  loseMisspelt(reading, declaration, annotations);
  return annotations;
}

source::Annotations annotationsOf(Reading &reading, const clang::CXXBaseSpecifier &base) {
  source::Annotations annotations;
  auto isInside = [&](clang::SourceLocation name) {
    const clang::SourceRange range = base.getSourceRange();
    return !reading.sources().isBeforeInTranslationUnit(name, range.getBegin()) &&
           !reading.sources().isBeforeInTranslationUnit(range.getEnd(), name);
  };
  for (const AttributeToken &token : reading.recorder.tokens().all())
    if (reading.recorder.isOnBase(token.name) && !token.hasArguments && isInside(token.name))
      annotations.add({token.identifier->getName().str(), {}, reading.places.at(token.name)});
  return annotations;
}

bool isAnnotated(const Recorder &recorder, const clang::Decl *declaration) {
  auto has = [&](const clang::Decl *one) {
    return llvm::any_of(one->redecls(), [&](const clang::Decl *again) {
      return llvm::any_of(again->specific_attrs<clang::AnnotateAttr>(), [&](const auto *attribute) {
        return recorder.isHandled(attribute->getLocation());
      });
    });
  };
  const clang::Decl *pattern = patternOf(declaration);
  return has(declaration) || (pattern != declaration && has(pattern));
}

bool isAnnotatedMember(const Recorder &recorder, const clang::Decl *member) {
  if (isAnnotated(recorder, member))
    return llvm::isa<clang::FunctionDecl, clang::TypedefNameDecl, clang::EnumDecl>(member);
  auto *function = llvm::dyn_cast<clang::FunctionDecl>(member);
  return function && llvm::any_of(function->parameters(), [&](const clang::ParmVarDecl *one) {
           return isAnnotated(recorder, one);
         });
}

void checkArguments(Reading &reading) {
  for (const Record &record : reading.recorder.records()) {
    const clang::SourceLocation name = record.attribute->getLocation();
    if (reading.recorder.isDependent(name) || llvm::is_contained(reading.recorder.errors(), name))
      continue;
    Diagnostics found = std::exchange(reading.out, {});
    if (const auto annotation = evaluate(reading, record.attribute);
        annotation && !dsl::fitsAnywhere(*annotation))
      dsl::check(*annotation, placeOf(record.declaration), reading.out);
    std::swap(found, reading.out);
    for (const Diagnostic &one : found.all())
      if (one.id != rowOf(Problem::AttributeMisplaced).id)
        reading.out.add(one);
  }
}

void checkAttributes(Reading &reading) {
  std::vector<const clang::Decl *> seen;
  llvm::DenseSet<const clang::Decl *> known;
  for (const Record &record : reading.recorder.records()) {
    if (!reading.recorder.isDependent(record.attribute->getLocation()))
      annotationOf(reading, record.attribute, record.declaration);
    if (known.insert(record.declaration->getCanonicalDecl()).second)
      seen.push_back(record.declaration);
  }
  for (const clang::Decl *declaration : seen)
    dsl::checkRepetition(annotationsOf(reading, declaration), reading.out);
}

} // namespace oapigen::frontend
