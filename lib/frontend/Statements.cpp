// Names come from the tables in which Clang looks them up, so that none is missed, be it a friend's
// or an enumerator's; what has no name comes from a walk over the declarations of namespaces.
#include "frontend/Statements.h"

#include "frontend/Annotations.h"
#include "frontend/MainFile.h"
#include "frontend/Obstacles.h"
#include "frontend/SystemFiles.h"
#include "frontend/Words.h"

#include <clang/AST/DeclLookups.h>
#include <clang/Lex/HeaderSearch.h>

#include <algorithm>

namespace oapigen::frontend {
namespace {

using Statement = cache::Footprint::Statement;
using WordList = std::vector<std::uint64_t>;

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

class Taker {
public:
  Taker(Reading &reading, const std::string &directory, cache::Dependence obstacle)
      : reading_(reading), preprocessor_(reading.sema.getPreprocessor()),
        sources_(reading.sources()), directory_(directory), system_(preprocessor_) {
    made_.obstacle = std::move(obstacle);
  }

  cache::Footprint take() {
    noteFiles();
    noteWords(preprocessor_, system_, made_.words);
    noteMacros();
    const clang::TranslationUnitDecl *all = reading_.ast.getTranslationUnitDecl();
    noteNames(all, {}, false);
    walk(all);
    noteDerived();
    noteObstacles(reading_, directory_, made_.obstacle);
    for (const auto &[pattern, count] : reading_.instances)
      made_.instances = std::max<std::uint64_t>(made_.instances, count);
    sort(made_.words);
    sort(made_.statements);
    sort(made_.varying);
    return std::move(made_);
  }

private:
  template <class T> static void sort(std::vector<T> &list) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
  }

  void noteFiles();
  void noteMacros();
  void noteNames(const clang::DeclContext *space, const WordList &around, bool isStandard);
  void noteName(clang::DeclarationName name, const clang::NamedDecl *declaration,
                const WordList &around, bool isStandard);
  void noteNamespace(const clang::NamespaceDecl *space, const WordList &around, bool isStandard);
  void walk(const clang::DeclContext *context);
  void look(const clang::Decl *declaration);
  void lookInside(const clang::CXXRecordDecl *record);
  void noteSpecialization(const clang::Decl *declaration,
                          llvm::ArrayRef<clang::TemplateArgument> arguments);
  void noteDerived();

  /// Of the place, or nothing for what no file says.
  std::optional<std::uint32_t> fileAt(clang::SourceLocation location) {
    if (location.isInvalid())
      return {};
    const clang::FileID id = sources_.getFileID(sources_.getExpansionLoc(location));
    auto file = sources_.getFileEntryRefForID(id);
    const auto at = file ? numbers_.find(&file->getFileEntry()) : numbers_.end();
    return at == numbers_.end() ? std::nullopt : std::optional(at->second);
  }
  bool isInSystem(clang::SourceLocation location) const { return system_.has(location); }
  void add(clang::SourceLocation location, WordList words, std::vector<std::uint32_t> files = {}) {
    const std::optional<std::uint32_t> file = fileAt(location);
    if (!file)
      return;
    sort(words);
    sort(files);
    made_.statements.push_back({*file, std::move(words), std::move(files)});
  }
  /// The words that name the namespaces around, as far as they have to be written.
  static WordList wordsAround(const clang::DeclContext *context);
  static bool isStandard(const clang::DeclContext *context);

  Reading &reading_;
  clang::Preprocessor &preprocessor_;
  clang::SourceManager &sources_;
  const std::string &directory_;
  cache::Footprint made_;
  llvm::DenseMap<const clang::FileEntry *, std::uint32_t> numbers_;
  const SystemFiles system_;
};

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
      if (!isReserved(name->getName()) || !isInSystem(one->getLocation()))
        add(one->getLocation(), {cache::wordOf(name->getName())});
      else if (const auto file = fileAt(one->getLocation()))
        made_.varying.push_back({*file, {reservedWordOf(name->getName())}, {}});
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

void Taker::noteName(clang::DeclarationName name, const clang::NamedDecl *declaration,
                     const WordList &around, bool isStandard) {
  if (isAllocation(name))
    return;
  const clang::IdentifierInfo *identifier = name.getAsIdentifierInfo();
  auto *function = declaration->getAsFunction();
  WordList words = function && function->isExternC() ? WordList() : around;
  if (identifier)
    words.push_back(nameOf(identifier->getName()));
  for (const clang::Decl *one : declaration->redecls()) {
    const bool isOfSystem = isInSystem(one->getLocation());
    const bool isLeftOut =
        one->isImplicit() ||
        (isOfSystem && (isStandard || (identifier && isReserved(identifier->getName()))));
    auto *named = llvm::dyn_cast<clang::NamedDecl>(one);
    if (!isLeftOut && !(named && !identifier && isHiddenOperator(named)))
      add(one->getLocation(), words);
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
      add(one->getLocation(), whole);
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

void Taker::walk(const clang::DeclContext *context) {
  for (const clang::Decl *one : context->decls()) {
    look(one);
    auto *inner = llvm::dyn_cast<clang::DeclContext>(one);
    if (inner && llvm::isa<clang::NamespaceDecl, clang::LinkageSpecDecl, clang::ExportDecl>(one))
      walk(inner);
  }
}

void Taker::look(const clang::Decl *declaration) {
  const clang::DeclContext *meant = declaration->getDeclContext();
  const clang::SourceLocation location = declaration->getLocation();
  if (declaration->isImplicit() ||
      (isInSystem(location) &&
       (isStandard(meant) || isStandard(declaration->getLexicalDeclContext()))))
    return;
  if (auto *record = llvm::dyn_cast<clang::CXXRecordDecl>(meant)) // Written outside of its class.
    if (const std::optional<std::uint32_t> file = fileAt(record->getLocation()))
      add(location, {}, {*file});
  if (llvm::isa<clang::UsingDirectiveDecl>(declaration))
    add(location, wordsAround(meant));
  if (auto *tag = llvm::dyn_cast<clang::TagDecl>(declaration);
      tag && !tag->getIdentifier() && !tag->getTypedefNameForAnonDecl() && !isInSystem(location)) {
    WordList words = wordsAround(meant);
    words.push_back(nameOf("")); // Two of them in one namespace are told apart by a number.
    add(location, words);
  }
  if (auto *type = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(declaration))
    noteSpecialization(declaration, type->getTemplateArgs().asArray());
  if (auto *variable = llvm::dyn_cast<clang::VarTemplateSpecializationDecl>(declaration);
      variable && variable->getSpecializationKind() != clang::TSK_ImplicitInstantiation)
    noteSpecialization(declaration, variable->getTemplateArgs().asArray());
  if (const clang::FunctionDecl *function = declaration->getAsFunction();
      function && function->getTemplateSpecializationArgs())
    noteSpecialization(declaration, function->getTemplateSpecializationArgs()->asArray());
  const clang::Decl *inner = declaration;
  if (auto *pattern = llvm::dyn_cast<clang::ClassTemplateDecl>(declaration))
    inner = pattern->getTemplatedDecl();
  if (auto *record = llvm::dyn_cast<clang::CXXRecordDecl>(inner))
    lookInside(record);
}

/// Types that a class names for the first time belong to the namespace around; those of friends
/// that are operators of it have no words.
void Taker::lookInside(const clang::CXXRecordDecl *record) {
  for (const clang::Decl *one : record->decls()) {
    if (auto *inner = llvm::dyn_cast<clang::CXXRecordDecl>(one); inner && !inner->isImplicit())
      lookInside(inner);
    auto *made = llvm::dyn_cast<clang::FriendDecl>(one);
    const clang::TypeSourceInfo *type = made ? made->getFriendType() : nullptr;
    auto *tag = type ? type->getType()->getAsTagDecl() : llvm::dyn_cast<clang::TagDecl>(one);
    if (tag && tag->getIdentifier() && tag->getDeclContext()->isFileContext())
      noteName(tag->getDeclName(), tag, wordsAround(tag->getDeclContext()),
               isStandard(tag->getDeclContext()));
  }
}

/// It can only be meant by those who can name what it is for.
void Taker::noteSpecialization(const clang::Decl *declaration,
                               llvm::ArrayRef<clang::TemplateArgument> arguments) {
  std::vector<std::uint32_t> files;
  for (const clang::TemplateArgument &argument : arguments) {
    if (argument.getKind() != clang::TemplateArgument::Type)
      continue;
    const clang::TagDecl *tag = argument.getAsType()->getAsTagDecl();
    if (const auto file = tag ? fileAt(tag->getLocation()) : std::nullopt)
      files.push_back(*file);
  }
  add(declaration->getLocation(), {}, std::move(files));
}

/// A base tells of the classes that derive from it when it is annotated or polymorphic.
void Taker::noteDerived() {
  for (const clang::CXXRecordDecl *record : reading_.recorder.derived()) {
    if (isInSystem(record->getLocation()))
      continue;
    record->forallBases([&](const clang::CXXRecordDecl *base) {
      if (isInSystem(base->getLocation()) && isStandard(base->getDeclContext()))
        return true;
      const auto file = fileAt(base->getLocation());
      if (file && (base->isPolymorphic() || isAnnotated(reading_, base) ||
                   isAnnotated(reading_, patternOf(base))))
        add(record->getLocation(), {}, {*file});
      return true;
    });
  }
}

} // namespace

cache::Footprint footprintOf(Reading &reading, const std::string &directory,
                             cache::Dependence obstacle) {
  return Taker(reading, directory, std::move(obstacle)).take();
}

} // namespace oapigen::frontend
