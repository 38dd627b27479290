// Files, macros and names. These come from the tables in which Clang looks them up, so that none is
// missed, be it a friend's or an enumerator's.
#include "frontend/Statements.h"

#include "frontend/Annotations.h"
#include "frontend/MainFile.h"
#include "frontend/Obstacles.h"
#include "frontend/Taker.h"
#include "frontend/Words.h"

#include <clang/AST/DeclLookups.h>
#include <clang/Lex/HeaderSearch.h>

namespace oapigen::frontend {
namespace {

/// Of a namespace that is in no other one.
bool isOfLibrary(const clang::NamespaceDecl *space) {
  return space->isStdNamespace() || space->getName().starts_with("__");
}

/// Replacing them changes no type.
bool isAllocation(clang::DeclarationName name) {
  switch (name.getCXXOverloadedOperator()) {
  case clang::OO_New:
  case clang::OO_Delete:
  case clang::OO_Array_New:
  case clang::OO_Array_Delete:
    return true;
  default:
    return false;
  }
}

/// An operator of a class's own, which only a value of the class can be an operand of.
bool isHiddenOperator(const clang::NamedDecl *declaration) {
  const clang::FunctionDecl *function = declaration->getAsFunction();
  if (!function || function->getFriendObjectKind() != clang::Decl::FOK_Undeclared)
    return false;
  auto *around = llvm::dyn_cast<clang::CXXRecordDecl>(function->getLexicalDeclContext());
  return around && llvm::any_of(function->parameters(), [&](const clang::ParmVarDecl *one) {
           const clang::CXXRecordDecl *record =
               one->getType().getNonReferenceType()->getAsCXXRecordDecl();
           return record && record->getCanonicalDecl() == around->getCanonicalDecl();
         });
}

} // namespace

cache::Footprint Taker::take() {
  noteFiles();
  noteWords(preprocessor_, system_, made_.words);
  noteMacros();
  const clang::TranslationUnitDecl *all = reading_.ast.getTranslationUnitDecl();
  noteNames(all, {}, false);
  walk(all);
  noteDerived();
  noteEarly();
  noteObstacles(reading_, directory_, made_.obstacle);
  for (const auto &[pattern, count] : reading_.instances)
    made_.instances = std::max<std::uint64_t>(made_.instances, count);
  sort(made_.words);
  sort(made_.statements);
  sort(made_.varying);
  return std::move(made_);
}

void Taker::noteFiles() {
  std::map<std::string, std::uint32_t> known;
  for (auto at = sources_.fileinfo_begin(); at != sources_.fileinfo_end(); ++at) {
    const std::string path = absolutePath(at->first.getName().str(), directory_);
    if (isMadeUp(path))
      continue;
    auto [number, isNew] = known.try_emplace(path, made_.files.size());
    if (isNew)
      made_.files.push_back(path);
    numbers_[&at->first.getFileEntry()] = number->second;
    if (!system_.has(at->first.getName()) &&
        !preprocessor_.getHeaderSearchInfo().isFileMultipleIncludeGuarded(at->first))
      made_.unguarded.push_back(number->second);
  }
}

/// Which header of the system defines a reserved macro is nothing to rely on; but who writes its
/// name does.
void Taker::noteMacros() {
  for (const auto &[name, state] : preprocessor_.macros())
    for (const clang::MacroDirective *one = preprocessor_.getLocalMacroDirectiveHistory(name); one;
         one = one->getPrevious())
      if (!isReserved(name->getName()) || !isInSystem(one->getLocation())) {
        const std::uint64_t word = cache::wordOf(name->getName());
        add(one->getLocation(), {word}, {}, word, true);
      } else if (const auto file = fileAt(one->getLocation())) {
        const std::uint64_t word = reservedWordOf(name->getName());
        saidVarying_.push_back(
            {sources_.getExpansionLoc(one->getLocation()), made_.varying.size(), word, true});
        made_.varying.push_back({*file, {word}, {}});
      }
}

void Taker::noteNames(const clang::DeclContext *space, const WordList &around, bool isStandard) {
  const clang::DeclContext::lookups_range all = space->lookups();
  for (auto at = all.begin(); at != all.end(); ++at)
    for (const clang::NamedDecl *found : *at)
      if (auto *inner = llvm::dyn_cast<clang::NamespaceDecl>(found))
        noteNamespace(inner, around, isStandard);
      else
        noteName(at.getLookupName(), found, around, isStandard);
}

void Taker::noteName(clang::DeclarationName name, const clang::NamedDecl *declaration,
                     const WordList &around, bool isStandard) {
  if (isAllocation(name))
    return;
  const clang::IdentifierInfo *identifier = name.getAsIdentifierInfo();
  auto *function = declaration->getAsFunction();
  WordList words = function && function->isExternC() ? WordList() : around;
  const std::uint64_t word = identifier ? nameOf(identifier->getName()) : 0;
  if (identifier)
    words.push_back(word);
  for (const clang::Decl *one : declaration->redecls()) {
    const bool isOfSystem = isInSystem(one->getLocation());
    const bool isLeftOut =
        one->isImplicit() ||
        (isOfSystem && (isStandard || (identifier && isReserved(identifier->getName()))));
    auto *named = llvm::dyn_cast<clang::NamedDecl>(one);
    if (!isLeftOut && !(named && !identifier && isHiddenOperator(named)))
      add(one->getLocation(), words, {}, word);
  }
}

/// Whoever adds to a namespace has what is stated of it as a whole.
void Taker::noteNamespace(const clang::NamespaceDecl *space, const WordList &around,
                          bool isStandard) {
  WordList words = around;
  const bool isWritten = space->getIdentifier() && !space->isInline();
  if (isWritten && !space->getName().starts_with("__"))
    words.push_back(nameOf(space->getName()));
  isStandard = isStandard || (around.empty() && isOfLibrary(space));
  WordList whole = around;
  whole.push_back(nameOf(space->getName()));
  if (isAnnotated(reading_, space) || (space->isInline() && !isStandard))
    for (const clang::NamespaceDecl *one : space->redecls())
      add(one->getLocation(), whole, {}, whole.back());
  noteNames(space->getPrimaryContext(), words, isStandard);
}

WordList Taker::wordsAround(const clang::DeclContext *context) {
  WordList words;
  for (; context; context = context->getParent())
    if (auto *space = llvm::dyn_cast<clang::NamespaceDecl>(context);
        space && space->getIdentifier() && !space->isInline() &&
        !space->getName().starts_with("__"))
      words.push_back(nameOf(space->getName()));
  return words;
}

bool Taker::isStandard(const clang::DeclContext *context) {
  for (; context; context = context->getParent())
    if (auto *space = llvm::dyn_cast<clang::NamespaceDecl>(context);
        space && space->getParent()->getRedeclContext()->isTranslationUnit())
      return isOfLibrary(space);
  return false;
}

cache::Footprint footprintOf(Reading &reading, const std::string &directory,
                             cache::Dependence obstacle) {
  return Taker(reading, directory, std::move(obstacle)).take();
}

} // namespace oapigen::frontend
