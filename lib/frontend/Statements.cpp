// Names come from the tables in which Clang looks them up, so that none is missed, be it a friend's
// or an enumerator's; what has no name comes from a walk over the declarations of namespaces.
#include "frontend/Statements.h"

#include "frontend/Annotations.h"
#include "frontend/LightRun.h"
#include "frontend/MainFile.h"
#include "frontend/WireLibraries.h"

#include <clang/AST/DeclLookups.h>
#include <clang/Basic/CharInfo.h>
#include <clang/Lex/HeaderSearch.h>
#include <clang/Lex/PPCallbacks.h>

#include <algorithm>

namespace oapigen::frontend {
namespace {

using Statement = cache::Footprint::Statement;
using Words = std::vector<std::uint64_t>;

/// What changes nothing beyond the file that it stands in.
constexpr llvm::StringRef kHarmlessPragmas[] = {
    "once",      "GCC diagnostic", "clang diagnostic", "region",
    "endregion", "mark",           "GCC system_header"};
/// They count what was before them.
constexpr llvm::StringRef kCounters[] = {"__COUNTER__", "__INCLUDE_LEVEL__", "__BASE_FILE__"};
/// Libraries that write JSON: what they find for a type can be told anywhere, under names that no
/// source has to write.
constexpr llvm::StringRef kWireNamespaces[] = {"glz", "rfl", "oatpp"};

class ObstacleWatch : public clang::PPCallbacks {
public:
  ObstacleWatch(clang::Preprocessor &preprocessor, std::string &obstacle)
      : preprocessor_(preprocessor), obstacle_(obstacle) {}

  void PragmaDirective(clang::SourceLocation location, clang::PragmaIntroducerKind kind) override {
    const clang::SourceManager &sources = preprocessor_.getSourceManager();
    if (sources.isInSystemHeader(location))
      return;
    const llvm::StringRef rest = llvm::StringRef(sources.getCharacterData(location))
                                     .take_until([](char c) { return c == '\n'; })
                                     .drop_front(1)
                                     .ltrim()
                                     .drop_front(llvm::StringRef("pragma").size())
                                     .trim();
    const bool isHarmless =
        kind == clang::PIK_HashPragma && llvm::any_of(kHarmlessPragmas, [&](llvm::StringRef one) {
          return rest.starts_with(one) && !clang::isAsciiIdentifierContinue(
                                              rest.size() > one.size() ? rest[one.size()] : ' ');
        });
    if (!isHarmless)
      obstacle_ = "there is a #pragma";
  }
  void MacroExpands(const clang::Token &name, const clang::MacroDefinition &, clang::SourceRange,
                    const clang::MacroArgs *) override {
    if (llvm::is_contained(kCounters, name.getIdentifierInfo()->getName()))
      obstacle_ = "what was included before is counted";
  }
  void moduleImport(clang::SourceLocation, clang::ModuleIdPath, const clang::Module *) override {
    obstacle_ = "a module is imported";
  }

private:
  clang::Preprocessor &preprocessor_;
  std::string &obstacle_;
};

/// A word as a name of anything but a macro, which concerns whoever writes it.
std::uint64_t nameOf(llvm::StringRef word) {
  return cache::wordOf("name " + word.str());
}

bool isReserved(llvm::StringRef name) {
  return name.starts_with("__") ||
         (name.size() > 1 && name[0] == '_' && clang::isUppercase(name[1]));
}

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
  Taker(Reading &reading, const std::string &directory, std::string obstacle)
      : reading_(reading), preprocessor_(reading.sema.getPreprocessor()),
        sources_(reading.sources()), directory_(directory) {
    made_.obstacle = std::move(obstacle);
  }

  cache::Footprint take() {
    noteFiles();
    noteWords();
    noteMacros();
    const clang::TranslationUnitDecl *all = reading_.ast.getTranslationUnitDecl();
    noteNames(all, {}, false);
    walk(all);
    noteDerived();
    noteLocal();
    noteDocument();
    noteLibraries();
    for (const auto &[pattern, count] : reading_.instances)
      made_.instances = std::max<std::uint64_t>(made_.instances, count);
    sort(made_.words);
    sort(made_.statements);
    return std::move(made_);
  }

private:
  template <class T> static void sort(std::vector<T> &list) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
  }

  void noteFiles();
  void noteWords();
  bool noteWritten();
  void noteMacros();
  void noteNames(const clang::DeclContext *space, const Words &around, bool isStandard);
  void noteName(clang::DeclarationName name, const clang::NamedDecl *declaration,
                const Words &around, bool isStandard);
  void noteNamespace(const clang::NamespaceDecl *space, const Words &around, bool isStandard);
  void walk(const clang::DeclContext *context);
  void look(const clang::Decl *declaration);
  void lookInside(const clang::CXXRecordDecl *record);
  void noteSpecialization(const clang::Decl *declaration,
                          llvm::ArrayRef<clang::TemplateArgument> arguments);
  void noteDerived();
  void noteLocal();
  void noteDocument();
  void noteLibraries();

  /// Of the place, or nothing for what no file says.
  std::optional<std::uint32_t> fileAt(clang::SourceLocation location) {
    if (location.isInvalid())
      return {};
    const clang::FileID id = sources_.getFileID(sources_.getExpansionLoc(location));
    auto file = sources_.getFileEntryRefForID(id);
    const auto at = file ? numbers_.find(&file->getFileEntry()) : numbers_.end();
    return at == numbers_.end() ? std::nullopt : std::optional(at->second);
  }
  bool isInSystem(clang::SourceLocation location) const {
    return sources_.isInSystemHeader(sources_.getExpansionLoc(location));
  }
  void add(clang::SourceLocation location, Words words, std::vector<std::uint32_t> files = {}) {
    const std::optional<std::uint32_t> file = fileAt(location);
    if (!file)
      return;
    sort(words);
    sort(files);
    made_.statements.push_back({*file, std::move(words), std::move(files)});
  }
  /// The words that name the namespaces around, as far as they have to be written.
  static Words wordsAround(const clang::DeclContext *context);
  static bool isStandard(const clang::DeclContext *context);

  Reading &reading_;
  clang::Preprocessor &preprocessor_;
  clang::SourceManager &sources_;
  const std::string &directory_;
  cache::Footprint made_;
  llvm::DenseMap<const clang::FileEntry *, std::uint32_t> numbers_;
  llvm::DenseSet<llvm::StringRef> written_;
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
    const bool isOfSystem =
        preprocessor_.getHeaderSearchInfo().getFileDirFlavor(at->first) != clang::SrcMgr::C_User;
    if (!isOfSystem && !preprocessor_.getHeaderSearchInfo().isFileMultipleIncludeGuarded(at->first))
      made_.unguarded.push_back(number->second);
  }
}

/// The light headers' own words name nothing of a user's, unless a macro makes it of them.
void Taker::noteWords() {
  const bool areAll = !noteWritten();
  for (const auto &entry : preprocessor_.getIdentifierTable()) {
    made_.words.push_back(cache::wordOf(entry.getKey()));
    if (areAll || written_.contains(entry.getKey()))
      made_.words.push_back(nameOf(entry.getKey()));
  }
  made_.words.push_back(nameOf("")); // Of what has no name.
}

/// The words in all files but the light headers; false: there can be others, which are pasted.
bool Taker::noteWritten() {
  for (auto at = sources_.fileinfo_begin(); at != sources_.fileinfo_end(); ++at) {
    if (LightRun::isHeader(at->first.getName()))
      continue;
    const std::optional<llvm::StringRef> text = at->second->getBufferDataIfLoaded();
    if (!text)
      continue;
    clang::Lexer lexer({}, preprocessor_.getLangOpts(), text->begin(), text->begin(), text->end());
    clang::Token token;
    do {
      lexer.LexFromRawLexer(token);
      if (token.is(clang::tok::hashhash) || token.needsCleaning())
        return false;
      if (token.is(clang::tok::raw_identifier))
        written_.insert(token.getRawIdentifier());
    } while (token.isNot(clang::tok::eof));
  }
  return true;
}

void Taker::noteMacros() {
  for (const auto &[name, state] : preprocessor_.macros())
    for (const clang::MacroDirective *one = preprocessor_.getLocalMacroDirectiveHistory(name); one;
         one = one->getPrevious())
      if (!(isReserved(name->getName()) && isInSystem(one->getLocation())))
        add(one->getLocation(), {cache::wordOf(name->getName())});
}

void Taker::noteNames(const clang::DeclContext *space, const Words &around, bool isStandard) {
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
                     const Words &around, bool isStandard) {
  if (isAllocation(name))
    return;
  const clang::IdentifierInfo *identifier = name.getAsIdentifierInfo();
  auto *function = declaration->getAsFunction();
  Words words = function && function->isExternC() ? Words() : around;
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
void Taker::noteNamespace(const clang::NamespaceDecl *space, const Words &around, bool isStandard) {
  Words words = around;
  const bool isWritten = space->getIdentifier() && !space->isInline();
  if (isWritten && !space->getName().starts_with("__"))
    words.push_back(nameOf(space->getName()));
  isStandard = isStandard || (around.empty() && isOfLibrary(space));
  Words whole = around;
  whole.push_back(nameOf(space->getName()));
  if (isAnnotated(reading_, space) || (space->isInline() && !isStandard))
    for (const clang::NamespaceDecl *one : space->redecls())
      add(one->getLocation(), whole);
  noteNames(space->getPrimaryContext(), words, isStandard);
}

Words Taker::wordsAround(const clang::DeclContext *context) {
  Words words;
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
    Words words = wordsAround(meant);
    words.push_back(nameOf("")); // Two of them in one namespace are told apart by a number.
    add(location, words);
  }
  if (auto *type = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(declaration))
    noteSpecialization(declaration, type->getTemplateArgs().asArray());
  if (auto *variable = llvm::dyn_cast<clang::VarTemplateSpecializationDecl>(declaration))
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

/// Two of one name are told apart by a number, whichever function they are in.
void Taker::noteLocal() {
  for (const clang::TagDecl *tag : reading_.recorder.local())
    if (!isInSystem(tag->getLocation()))
      made_.obstacle = "there is a class in a function";
}

/// What the unit is asked for by the operations of all its parts.
void Taker::noteDocument() {
  for (const source::Annotation &annotation : reading_.unit.document)
    if (annotation.name == "define_parameter" || annotation.name == "path_parameter")
      made_.obstacle = "a parameter is defined for all";
}

void Taker::noteLibraries() {
  for (const std::string &name : wireMacros())
    if (preprocessor_.getMacroInfo(&reading_.ast.Idents.get(name)))
      made_.obstacle = "a library that writes JSON is included";
  for (llvm::StringRef name : kWireNamespaces)
    if (!reading_.ast.getTranslationUnitDecl()->lookup(&reading_.ast.Idents.get(name)).empty())
      made_.obstacle = "a library that writes JSON is included";
}

} // namespace

void watchObstacles(clang::Preprocessor &preprocessor, std::string &obstacle) {
  preprocessor.addPPCallbacks(std::make_unique<ObstacleWatch>(preprocessor, obstacle));
}

cache::Footprint footprintOf(Reading &reading, const std::string &directory, std::string obstacle) {
  return Taker(reading, directory, std::move(obstacle)).take();
}

} // namespace oapigen::frontend
