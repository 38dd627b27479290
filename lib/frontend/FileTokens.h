// The tokens of a whole file, as they stand in it: what is asked of them where Clang has lost its
// way.
#pragma once

#include "frontend/AttributeTokens.h"

#include <clang/Basic/SourceManager.h>
#include <clang/Lex/Lexer.h>

#include <algorithm>
#include <string>
#include <vector>

namespace oapigen::frontend {

class FileTokens {
public:
  using Index = std::size_t;

  FileTokens(const clang::SourceManager &sources, const clang::LangOptions &language,
             clang::FileID file)
      : sources_(sources), language_(language) {
    const llvm::StringRef text = sources.getBufferData(file);
    clang::Lexer lexer(sources.getLocForStartOfFile(file), language, text.begin(), text.begin(),
                       text.end());
    do
      lexer.LexFromRawLexer(all_.emplace_back());
    while (all_.back().isNot(clang::tok::eof));
  }

  const clang::SourceManager &sources() const { return sources_; }
  Index size() const { return all_.size(); }
  const clang::Token &operator[](Index at) const { return all_[std::min(at, all_.size() - 1)]; }
  bool is(Index at, clang::tok::TokenKind kind) const { return (*this)[at].is(kind); }
  std::string text(Index at) const {
    return clang::Lexer::getSpelling((*this)[at], sources_, language_);
  }
  /// What it adds to the number of open brackets.
  int depthAt(Index at) const {
    namespace tok = clang::tok;
    return (*this)[at].isOneOf(tok::l_paren, tok::l_square, tok::l_brace)   ? 1
           : (*this)[at].isOneOf(tok::r_paren, tok::r_square, tok::r_brace) ? -1
                                                                            : 0;
  }
  bool isScope(Index at) const { return text(at) == kScope && is(at + 1, clang::tok::coloncolon); }
  clang::SourceLocation where(Index at) const { return (*this)[at].getLocation(); }
  clang::SourceLocation behind(Index at) const { return (*this)[at].getEndLoc(); }
  /// The first one that does not begin before `place`.
  Index from(clang::SourceLocation place) const {
    const unsigned offset = sources_.getFileOffset(place);
    Index at = 0;
    while (at + 1 < size() && sources_.getFileOffset(where(at)) < offset)
      ++at;
    return at;
  }
  /// The file's text from the token `begin` to the one before `end`.
  llvm::StringRef written(Index begin, Index end) const {
    return between(where(begin), behind(end - 1));
  }
  /// The white space and comments in front of the token.
  llvm::StringRef gapBefore(Index at) const { return between(behind(at - 1), where(at)); }
  /// Whether the token is a part of a directive, such as the definition of a macro.
  bool isInDirective(Index at) const {
    while (at > 0 && !(*this)[at].isAtStartOfLine())
      --at;
    return is(at, clang::tok::hash);
  }
  /// Whether the list that `at` is in ends with `]]` before the declaration does.
  bool closes(Index at) const {
    for (int depth = 0;
         !(*this)[at].isOneOf(clang::tok::semi, clang::tok::l_brace, clang::tok::eof); ++at) {
      depth += is(at, clang::tok::l_square) ? 1 : is(at, clang::tok::r_square) ? -1 : 0;
      if (depth == -2)
        return is(at - 1, clang::tok::r_square);
    }
    return false;
  }
  /// The place where the declaration around the token ends, or its body begins.
  clang::SourceLocation endOfDeclaration(Index at) const {
    while (at < size() && !(*this)[at].isOneOf(clang::tok::semi, clang::tok::l_brace,
                                               clang::tok::r_brace, clang::tok::eof))
      ++at;
    return where(at);
  }

private:
  llvm::StringRef between(clang::SourceLocation begin, clang::SourceLocation end) const {
    const auto [file, offset] = sources_.getDecomposedLoc(begin);
    return sources_.getBufferData(file).slice(offset, sources_.getFileOffset(end));
  }

  const clang::SourceManager &sources_;
  const clang::LangOptions &language_;
  std::vector<clang::Token> all_;
};

} // namespace oapigen::frontend
