// Makes the footprint of a unit; only for Statements.cpp, Unnamed.cpp and Early.cpp.
#pragma once

#include "cache/Footprint.h"
#include "frontend/Reading.h"
#include "frontend/SystemFiles.h"
#include "frontend/Uses.h"

#include <algorithm>

namespace oapigen::frontend {

using WordList = std::vector<std::uint64_t>;

class Taker {
public:
  Taker(Reading &reading, const std::string &directory, cache::Dependence obstacle)
      : reading_(reading), preprocessor_(reading.sema.getPreprocessor()),
        sources_(reading.sources()), directory_(directory), system_(preprocessor_) {
    made_.obstacle = std::move(obstacle);
  }

  cache::Footprint take();

private:
  template <class T> static void sort(std::vector<T> &list) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
  }

  void noteFiles();
  void noteMacros();
  // What has a name.
  void noteNames(const clang::DeclContext *space, const WordList &around, bool isStandard);
  void noteName(clang::DeclarationName name, const clang::NamedDecl *declaration,
                const WordList &around, bool isStandard);
  void noteNamespace(const clang::NamespaceDecl *space, const WordList &around, bool isStandard);
  // What has none (Unnamed.cpp).
  void walk(const clang::DeclContext *context);
  void look(const clang::Decl *declaration);
  void lookInside(const clang::CXXRecordDecl *record);
  void noteSpecialization(const clang::Decl *declaration, const clang::Decl *pattern,
                          llvm::ArrayRef<clang::TemplateArgument> arguments);
  void noteDerived();
  // In which order things are stated and can be meant (Early.cpp).
  void noteEarly();

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
  /// A statement, and the one of its words that whoever means it writes; 0: there is none.
  void add(clang::SourceLocation location, WordList words, std::vector<std::uint32_t> files = {},
           std::uint64_t name = 0, bool isMacro = false) {
    const std::optional<std::uint32_t> file = fileAt(location);
    if (!file)
      return;
    sort(words);
    sort(files);
    said_.push_back({sources_.getExpansionLoc(location), made_.statements.size(), name, isMacro});
    made_.statements.push_back({*file, std::move(words), std::move(files)});
  }
  /// The words that name the namespaces around, as far as they have to be written.
  static WordList wordsAround(const clang::DeclContext *context);
  static bool isStandard(const clang::DeclContext *context);

  /// Where a statement stands.
  struct Said {
    clang::SourceLocation place;
    std::size_t number; ///< In its list, before that is sorted.
    std::uint64_t name;
    bool isMacro;
  };

  Reading &reading_;
  clang::Preprocessor &preprocessor_;
  clang::SourceManager &sources_;
  const std::string &directory_;
  cache::Footprint made_;
  Uses::Numbers numbers_;
  std::vector<Said> said_, saidVarying_;
  const SystemFiles system_;
};

} // namespace oapigen::frontend
