// Clang's table of identifiers has all words, also those that only the light headers write: these
// name nothing of a user's, unless a macro makes it of them. So files are looked through once more,
// and what the command line defines, which is a file of its own.
#include "frontend/Words.h"

#include "frontend/LightRun.h"

namespace oapigen::frontend {
namespace {

/// Where the command line's part of what the preprocessor reads first begins.
constexpr llvm::StringRef kCommandLine = "# 1 \"<command line>\" 1";

class Writing {
public:
  Writing(clang::Preprocessor &preprocessor, const SystemFiles &system)
      : preprocessor_(preprocessor) {
    read(commandLine(), false);
    clang::SourceManager &sources = preprocessor.getSourceManager();
    for (auto at = sources.fileinfo_begin(); at != sources.fileinfo_end(); ++at)
      if (const auto text = at->second->getBufferDataIfLoaded();
          text && !LightRun::isHeader(at->first.getName()))
        read(*text, system.has(at->first.getName()));
    isPasted_ |= llvm::any_of(reserved_, [&](llvm::StringRef word) { return isCall(word); });
  }

  bool has(llvm::StringRef word) const { return isPasted_ || words_.contains(word); }
  bool isOfUser(llvm::StringRef word) const { return reserved_.contains(word); }

private:
  llvm::StringRef commandLine() const {
    const llvm::StringRef all = preprocessor_.getPredefines();
    const std::size_t at = all.find(kCommandLine);
    return at == llvm::StringRef::npos ? all : all.substr(at);
  }

  void read(llvm::StringRef text, bool isOfSystem) {
    // The lexer wants a zero behind the text, which a part up to the end has.
    clang::Lexer lexer({}, preprocessor_.getLangOpts(), text.begin(), text.begin(), text.end());
    clang::Token token;
    do {
      lexer.LexFromRawLexer(token);
      isPasted_ |= !isOfSystem && (token.is(clang::tok::hashhash) || token.needsCleaning());
      if (token.isNot(clang::tok::raw_identifier))
        continue;
      words_.insert(token.getRawIdentifier());
      if (!isOfSystem && isReserved(token.getRawIdentifier()))
        reserved_.insert(token.getRawIdentifier());
    } while (token.isNot(clang::tok::eof));
  }

  /// Of a macro of the system's, such as __CONCAT, which may paste what it is given.
  bool isCall(llvm::StringRef word) const {
    const clang::MacroInfo *macro =
        preprocessor_.getMacroInfo(preprocessor_.getIdentifierInfo(word));
    return macro && macro->isFunctionLike();
  }

  clang::Preprocessor &preprocessor_;
  llvm::DenseSet<llvm::StringRef> words_, reserved_;
  bool isPasted_ = false; ///< Words can be made that no file of the user's writes.
};

} // namespace

std::uint64_t nameOf(llvm::StringRef word) {
  return cache::wordOf("name " + word.str());
}

std::uint64_t reservedWordOf(llvm::StringRef word) {
  return cache::wordOf("reserved " + word.str());
}

void noteWords(clang::Preprocessor &preprocessor, const SystemFiles &system,
               std::vector<std::uint64_t> &words) {
  const Writing writing(preprocessor, system);
  for (const auto &entry : preprocessor.getIdentifierTable()) {
    words.push_back(cache::wordOf(entry.getKey()));
    if (writing.has(entry.getKey()))
      words.push_back(nameOf(entry.getKey()));
    if (writing.isOfUser(entry.getKey()))
      words.push_back(reservedWordOf(entry.getKey()));
  }
  words.push_back(nameOf("")); // Of what has no name.
}

} // namespace oapigen::frontend
