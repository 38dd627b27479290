// Clang keeps an entry for each file that it entered and for each use of a macro, in their order.
// Texts are looked through without the preprocessor, so words in parts that are skipped count, too.
#include "frontend/Uses.h"

#include "frontend/Words.h"

namespace oapigen::frontend {
namespace {

/// Their lines have no names.
bool isWithoutNames(llvm::StringRef directive) {
  return directive.starts_with("include") || directive == "import" || directive == "pragma";
}

} // namespace

Uses::Uses(clang::Preprocessor &preprocessor, const SystemFiles &system, const Numbers &numbers)
    : sources_(preprocessor.getSourceManager()), language_(preprocessor.getLangOpts()),
      numbers_(numbers) {
  const unsigned count = sources_.local_sloc_entry_size();
  for (unsigned at = 1; at < count; ++at) { // The first one is none.
    const clang::SrcMgr::SLocEntry &entry = sources_.getLocalSLocEntry(at);
    const auto next = at + 1 < count ? sources_.getLocalSLocEntry(at + 1).getOffset()
                                     : sources_.getNextLocalOffset();
    if (entry.isExpansion()) {
      readExpansion(entry.getExpansion(), next - entry.getOffset() - 1);
      continue;
    }
    const clang::FileID id =
        sources_.getFileID(clang::SourceLocation::getFromRawEncoding(entry.getOffset()));
    const auto file = sources_.getFileEntryRefForID(id);
    const auto number = file ? numbers_.find(&file->getFileEntry()) : numbers_.end();
    if (number != numbers_.end() && textOf_.try_emplace(number->second, texts_.size()).second)
      readFile(id, number->second, system.has(file->getName()));
  }
  hashWords();
}

void Uses::readFile(clang::FileID id, std::uint32_t file, bool isOfSystem) {
  const clang::SourceLocation begin = sources_.getLocForStartOfFile(id);
  Text made = {file, isOfSystem, begin, {}, {}, {}};
  if (const auto text = sources_.getBufferDataOrNone(id)) {
    clang::Lexer lexer(begin, language_, text->begin(), text->begin(), text->end());
    clang::Token token;
    bool isDirective = false, isNamed = false, isSkipped = false;
    for (lexer.LexFromRawLexer(token); token.isNot(clang::tok::eof); lexer.LexFromRawLexer(token)) {
      if (token.isAtStartOfLine()) {
        isDirective = token.is(clang::tok::hash);
        isNamed = isSkipped = false;
      }
      const bool isWord = token.is(clang::tok::raw_identifier);
      if (isDirective && isWord && !isNamed) {
        isSkipped = isWithoutNames(token.getRawIdentifier());
        isNamed = true;
      }
      if (!isDirective) {
        if (made.first.isInvalid())
          made.first = token.getLocation();
        made.last = token.getLocation();
      }
      if (!isWord || isSkipped)
        continue;
      if (token.needsCleaning()) {
        made.anything = made.anything.isValid() ? made.anything : token.getLocation();
        continue;
      }
      std::vector<Use> &uses = uses_[token.getRawIdentifier()];
      if (uses.empty() || uses.back().file != file)
        uses.push_back({file, token.getLocation()});
    }
  }
  texts_.push_back(made);
}

/// Arguments stand in the file itself, or in what another macro stands for.
void Uses::readExpansion(const clang::SrcMgr::ExpansionInfo &expansion, unsigned length) {
  const clang::SourceLocation place = sources_.getExpansionLoc(expansion.getExpansionLocStart());
  const auto file = sources_.getFileEntryRefForID(sources_.getFileID(place));
  const auto number = file ? numbers_.find(&file->getFileEntry()) : numbers_.end();
  if (number == numbers_.end() || expansion.isMacroArgExpansion())
    return;
  const auto text = textOf_.find(number->second);
  if (text == textOf_.end() || texts_[text->second].isOfSystem)
    return;
  const auto [id, offset] = sources_.getDecomposedSpellingLoc(expansion.getSpellingLoc());
  const auto buffer = sources_.getBufferDataOrNone(id);
  if (!buffer || !known_.insert({buffer->data() + offset, number->second}).second)
    return;
  const char *begin = buffer->begin() + offset, *end = begin + length;
  clang::Lexer lexer({}, language_, buffer->begin(), begin, buffer->end());
  clang::Token token;
  for (lexer.LexFromRawLexer(token); token.isNot(clang::tok::eof); lexer.LexFromRawLexer(token)) {
    if (token.is(clang::tok::raw_identifier)) {
      if (token.getRawIdentifier().begin() >= end)
        break;
      note(uses_[token.getRawIdentifier()], number->second, place);
    }
    if (lexer.getBufferLocation() >= end)
      break;
  }
}

/// What was noted before may stand behind the place.
void Uses::note(std::vector<Use> &uses, std::uint32_t file, clang::SourceLocation place) const {
  const auto known =
      llvm::find_if(llvm::reverse(uses), [&](const Use &one) { return one.file == file; });
  if (known == uses.rend())
    uses.push_back({file, place});
  else if (isBefore(place, known->place))
    known->place = place;
}

/// Names that only the system's files write are none of a user's; its macros reach into them.
void Uses::hashWords() {
  for (auto &[word, uses] : uses_) {
    std::vector<Use> own;
    llvm::copy_if(uses, std::back_inserter(own),
                  [&](const Use &use) { return !texts_[textOf_.lookup(use.file)].isOfSystem; });
    if (!own.empty() && isReserved(word))
      byHash_[reservedWordOf(word)] = own;
    if (!own.empty())
      byHash_[nameOf(word)] = std::move(own);
    byHash_[cache::wordOf(word)] = std::move(uses);
  }
  uses_.clear();
}

void Uses::add(std::uint64_t word, std::uint32_t file, clang::SourceLocation place) {
  note(byHash_[word], file, place);
}

llvm::ArrayRef<Uses::Use> Uses::of(std::uint64_t word) const {
  const auto uses = byHash_.find(word);
  return uses == byHash_.end() ? llvm::ArrayRef<Use>() : llvm::ArrayRef<Use>(uses->second);
}

} // namespace oapigen::frontend
