// State of the compiler that is no name, and what is told of the unit as a whole.
#include "frontend/Obstacles.h"

#include "frontend/WireLibraries.h"

#include <clang/Basic/CharInfo.h>
#include <clang/Lex/PPCallbacks.h>

namespace oapigen::frontend {
namespace {

/// What changes nothing beyond the file that it stands in.
constexpr llvm::StringRef kHarmlessPragmas[] = {
    "once",      "GCC diagnostic", "clang diagnostic", "region",
    "endregion", "mark",           "GCC system_header"};
/// They count what was before them.
constexpr llvm::StringRef kCounters[] = {"__COUNTER__", "__INCLUDE_LEVEL__", "__BASE_FILE__"};
/// Libraries that write JSON: what they find for a type can be told anywhere, under names that no
/// source has to write.
constexpr llvm::StringRef kWireNamespaces[] = {"glz", "rfl", "oatpp"};

/// Keeps the first obstacle, and the file that it is in.
void set(cache::Dependence &obstacle, const char *reason, const clang::SourceManager &sources,
         clang::SourceLocation location, const std::string &directory) {
  if (!obstacle.reason.empty())
    return;
  const llvm::StringRef file =
      location.isValid() ? sources.getFilename(sources.getExpansionLoc(location)) : "";
  obstacle = {reason, file.empty() ? std::string() : absolutePath(file, directory)};
}

class ObstacleWatch : public clang::PPCallbacks {
public:
  ObstacleWatch(clang::Preprocessor &preprocessor, std::string directory,
                cache::Dependence &obstacle)
      : sources_(preprocessor.getSourceManager()), directory_(std::move(directory)),
        obstacle_(obstacle) {}

  void PragmaDirective(clang::SourceLocation location, clang::PragmaIntroducerKind kind) override {
    if (!sources_.isInSystemHeader(location) && !isHarmless(location, kind))
      note("there is a #pragma", location);
  }
  void MacroExpands(const clang::Token &name, const clang::MacroDefinition &,
                    clang::SourceRange range, const clang::MacroArgs *) override {
    if (llvm::is_contained(kCounters, name.getIdentifierInfo()->getName()))
      note("what was included before is counted", range.getBegin());
  }
  void moduleImport(clang::SourceLocation location, clang::ModuleIdPath,
                    const clang::Module *) override {
    note("a module is imported", location);
  }

private:
  bool isHarmless(clang::SourceLocation location, clang::PragmaIntroducerKind kind) const {
    const llvm::StringRef rest = llvm::StringRef(sources_.getCharacterData(location))
                                     .take_until([](char c) { return c == '\n'; })
                                     .drop_front(1)
                                     .ltrim()
                                     .drop_front(llvm::StringRef("pragma").size())
                                     .trim();
    return kind == clang::PIK_HashPragma &&
           llvm::any_of(kHarmlessPragmas, [&](llvm::StringRef one) {
             return rest.starts_with(one) && !clang::isAsciiIdentifierContinue(
                                                 rest.size() > one.size() ? rest[one.size()] : ' ');
           });
  }
  void note(const char *reason, clang::SourceLocation location) {
    set(obstacle_, reason, sources_, location, directory_);
  }

  const clang::SourceManager &sources_;
  const std::string directory_;
  cache::Dependence &obstacle_;
};

} // namespace

void watchObstacles(clang::Preprocessor &preprocessor, const std::string &directory,
                    cache::Dependence &obstacle) {
  preprocessor.addPPCallbacks(std::make_unique<ObstacleWatch>(preprocessor, directory, obstacle));
}

void noteObstacles(Reading &reading, const std::string &directory, cache::Dependence &obstacle) {
  auto note = [&](const char *reason, clang::SourceLocation location) {
    set(obstacle, reason, reading.sources(), location, directory);
  };
  // Two of one name are told apart by a number, whichever function they are in.
  for (const clang::TagDecl *tag : reading.recorder.local())
    if (!reading.sources().isInSystemHeader(tag->getLocation()))
      note("there is a class in a function", tag->getLocation());
  // What the unit is asked for by the operations of all its parts.
  const std::string &base =
      reading.options.shownFrom.empty() ? directory : reading.options.shownFrom;
  for (const source::Annotation &annotation : reading.unit.document)
    if (obstacle.reason.empty() &&
        (annotation.name == "define_parameter" || annotation.name == "path_parameter"))
      obstacle = {"a parameter is defined for all", absolutePath(annotation.where.file, base)};
  constexpr const char *kJson = "a library that writes JSON is included";
  for (const std::string &name : wireMacros())
    if (const clang::MacroInfo *macro =
            reading.sema.getPreprocessor().getMacroInfo(&reading.ast.Idents.get(name)))
      note(kJson, macro->getDefinitionLoc());
  for (llvm::StringRef name : kWireNamespaces)
    for (const clang::NamedDecl *space :
         reading.ast.getTranslationUnitDecl()->lookup(&reading.ast.Idents.get(name)))
      note(kJson, space->getLocation());
}

} // namespace oapigen::frontend
