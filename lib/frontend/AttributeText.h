// The text of a file up to an error → its tokens, and the lists of attributes among them.
//
// Only read when there is an error, from the beginning of the file: that is the one place where a
// lexer is certainly not in a comment or a string.
#pragma once

#include "frontend/FileTokens.h"

#include <optional>
#include <vector>

namespace oapigen::frontend {

/// Where the error is in `[[api::name(…, here`.
struct AttributeAt {
  clang::SourceLocation list; ///< Its `[[`.
  std::string scope;          ///< As it is written; empty: there is none yet.
  std::string name;           ///< Likewise.
  bool isInArguments = false;
  unsigned argument = 0;                   ///< The index.
  clang::SourceLocation beginOfArgument{}; ///< Behind `(` or `,`.
};

/// A run of lists `[[…]] [[…]]` and the token before it.
struct ListsBefore {
  std::vector<std::string> names;            ///< Of the attributes of the scope `api` in it …
  std::vector<clang::SourceLocation> places; ///< … and where these names stand.
  clang::SourceLocation begin;               ///< Its first `[[`.
  clang::SourceLocation end;                 ///< Behind its last `]]`.
  clang::SourceLocation endBefore;  ///< Behind the token in front of it; invalid: there is none.
  bool isBehindDeclaration = false; ///< That token does not end a declaration or a body.
};

class AttributeText {
public:
  /// `place` is in the file of the tokens, which have to outlive this.
  AttributeText(const FileTokens &tokens, clang::SourceLocation place)
      : tokens_(tokens), count_(tokens.from(place)) {}

  /// The attribute that `place` is in; nothing if it is in none.
  std::optional<AttributeAt> around() const;
  /// The lists right before `place`, except for `skipped` words between: "struct".
  std::optional<ListsBefore> before(llvm::ArrayRef<llvm::StringRef> skipped = {}) const;
  /// The lists that begin at `place`, and those right before them; nothing if none begins there.
  std::optional<ListsBefore> here() const;

  /// The text of the file from `begin` to the end of the argument, as far as that can be told.
  std::string argumentFrom(clang::SourceLocation begin) const;
  /// The tokens of such a text.
  static std::vector<clang::Token> tokensOf(const std::string &text,
                                            const clang::LangOptions &language);

private:
  std::string spelling(std::size_t index) const {
    return index < count_ ? tokens_.text(index) : std::string();
  }
  bool is(std::size_t index, clang::tok::TokenKind kind) const {
    return index < count_ && tokens_.is(index, kind);
  }
  std::vector<std::size_t> openBrackets() const;
  std::vector<std::size_t> commas(std::size_t begin, std::size_t end) const;
  void setName(AttributeAt &at, std::size_t begin, std::size_t end) const;
  void addNames(std::size_t begin, std::size_t end, ListsBefore &to) const;

  const FileTokens &tokens_;
  std::size_t count_; ///< Of those before `place`.
};

} // namespace oapigen::frontend
