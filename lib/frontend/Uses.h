// A parsed unit → where each of its files first writes a word, and where it says anything at all.
//
// What a macro stands for is written where the macro is used. Of a file that is read several times,
// the first time counts.
#pragma once

#include "frontend/SystemFiles.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace oapigen::frontend {

class Uses {
public:
  struct Use {
    std::uint32_t file;
    clang::SourceLocation place;
  };
  /// A file, and what it says beside its directives.
  struct Text {
    std::uint32_t file;
    bool isOfSystem;
    clang::SourceLocation begin, first, last;
    clang::SourceLocation anything; ///< Where it writes a word that cannot be told.
  };
  using Numbers = llvm::DenseMap<const clang::FileEntry *, std::uint32_t>;

  /// Of the files with `numbers`.
  Uses(clang::Preprocessor &preprocessor, const SystemFiles &system, const Numbers &numbers);

  /// Has `file` write `word` at `place`, if it does not do so before.
  void add(std::uint64_t word, std::uint32_t file, clang::SourceLocation place);
  /// Those of a word of cache::Footprint; one of each file, at most.
  llvm::ArrayRef<Use> of(std::uint64_t word) const;
  /// All files, as they were entered first.
  const std::vector<Text> &texts() const { return texts_; }
  bool isBefore(clang::SourceLocation one, clang::SourceLocation other) const {
    return one.isValid() && sources_.isBeforeInTranslationUnit(one, other);
  }

private:
  void readFile(clang::FileID id, std::uint32_t file, bool isOfSystem);
  void readExpansion(const clang::SrcMgr::ExpansionInfo &expansion, unsigned length);
  void note(std::vector<Use> &uses, std::uint32_t file, clang::SourceLocation place) const;
  void hashWords();

  clang::SourceManager &sources_;
  const clang::LangOptions &language_;
  const Numbers &numbers_;
  std::vector<Text> texts_;
  llvm::DenseMap<std::uint32_t, std::size_t> textOf_; ///< By the numbers of files.
  llvm::DenseMap<llvm::StringRef, std::vector<Use>> uses_;
  /// The text of an expansion and the file that it is in.
  llvm::DenseSet<std::pair<const char *, std::uint32_t>> known_;
  std::unordered_map<std::uint64_t, std::vector<Use>> byHash_;
};

} // namespace oapigen::frontend
