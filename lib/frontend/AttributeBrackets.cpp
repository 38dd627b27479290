// Follows the tokens from the beginning of the annotation to the first one that cannot stand there.
#include "frontend/AttributeBrackets.h"

#include "dsl/Attribute.h"
#include "frontend/FileTokens.h"
#include "frontend/TextBounds.h"

#include <llvm/ADT/STLExtras.h>

namespace oapigen::frontend {
namespace {

namespace tok = clang::tok;
using Index = FileTokens::Index;

/// What closes the bracket; unknown: it is none.
tok::TokenKind closerOf(const clang::Token &token) {
  return token.is(tok::l_paren)    ? tok::r_paren
         : token.is(tok::l_square) ? tok::r_square
         : token.is(tok::l_brace)  ? tok::r_brace
                                   : tok::unknown;
}

std::string inQuotes(tok::TokenKind kind) {
  return std::string("'") + tok::getPunctuatorSpelling(kind) + "'";
}

/// One list of attributes, from its last `[` on.
class List {
public:
  List(const FileTokens &tokens, Index bracket, Index error)
      : tokens_(tokens), bracket_(bracket), error_(error), name_(bracket + 1) {
    while (brackets_ <= bracket && tokens.is(bracket - brackets_, tok::l_square))
      ++brackets_;
    takeName(bracket + 1);
  }

  std::optional<Unbalanced> problem() {
    std::optional<Unbalanced> found = find();
    if (!found || !isNear(*found))
      return std::nullopt;
    found->names = {tokens_.where(name_)};
    if (isUsing()) // Without its ':', Clang takes the scope for the attribute.
      found->names.push_back(tokens_.where(bracket_ + 2));
    if (found->isWithoutEnd)
      addNames(tokens_.from(found->where), found->names);
    return found;
  }

private:
  /// Whether Clang's error is where this one is; elsewhere it has another reason. What does not
  /// end is its reason wherever in it the error is.
  bool isNear(const Unbalanced &found) const {
    const Index at = tokens_.from(found.where);
    if (found.isWithoutEnd)
      return error_ >= name_ && error_ <= (tokens_.is(at, tok::semi) ? at + 1 : at);
    if (closers_.size() > 2)
      return error_ >= name_ && error_ <= std::max(at, end_) + 1;
    const Index last = brackets_ == 1 ? endOfSingle() : std::max(at, bracket_);
    return error_ + 1 >= at && error_ <= last + 1;
  }

  /// Of the next list, up to its `]]`; Clang's attributes begin at their scopes.
  void addNames(Index at, std::vector<clang::SourceLocation> &to) const {
    for (; !tokens_.is(at, tok::eof) &&
           !(tokens_.is(at, tok::r_square) && tokens_.is(at + 1, tok::r_square));
         ++at)
      if (tokens_.isScope(at))
        to.insert(to.end(), {tokens_.where(at), tokens_.where(at + 2)});
  }

  Index endOfSingle() const {
    Index at = bracket_;
    while (!tokens_[at].isOneOf(tok::r_square, tok::semi, tok::eof))
      ++at;
    return at;
  }

  std::optional<Unbalanced> find() {
    if (brackets_ == 1)
      return single();
    if (brackets_ > 2)
      return tooMuch(bracket_ + 1 - brackets_, tok::l_square);
    if (isUsing() && !tokens_.is(bracket_ + 3, tok::colon))
      return Unbalanced{
          Problem::AttributeBrackets,
          {{"problem", "behind 'using api' stands no ':'"}, {"advice", "write 'using api:'"}},
          tokens_.where(bracket_ + 3),
          tokens_.endOfDeclaration(bracket_)};
    closers_ = {tok::r_square, tok::r_square};
    for (Index at = bracket_ + 1; !closers_.empty(); ++at) {
      if (tokens_[at].isOneOf(tok::hash, tok::hashhash))
        return std::nullopt; // Which lines hold is not known here.
      auto found = closers_.size() > 2 ? inArguments(at) : inList(at);
      if (found && closers_.size() > 2 && !isForeign_)
        if (auto text = textWithComment(tokens_, at, argument_, tokens_.text(name_))) {
          end_ = at;
          return text;
        }
      if (isUnclear_ || (found && isForeign_ && closers_.size() > 2) || tokens_.is(at, tok::eof))
        return std::nullopt;
      if (found)
        return found;
      end_ = at;
    }
    const bool isAnother = tokens_.is(end_ + 1, tok::r_square) && error_ == end_ + 1;
    return isAnother ? tooMuch(end_ + 1, tok::r_square) : std::nullopt;
  }

  bool isUsing() const { return tokens_.text(bracket_ + 1) == "using"; }
  std::string name() const { return std::string(kScope) + "::" + tokens_.text(name_); }

  void takeName(Index at) {
    if (tokens_.text(at) == "using")
      at += tokens_.is(at + 2, tok::colon) ? 3 : 2; // `using api :`
    name_ = tokens_.isScope(at) ? at + 2 : at;
  }

  /// `[api::get("/x")]`
  std::optional<Unbalanced> single() const {
    const bool isDesignator = tokens_.is(endOfSingle() + 1, tok::equal);
    if (!dsl::isAttribute(tokens_.text(name_)) || isSubscript() || isDesignator)
      return std::nullopt;
    const bool isParameter =
        bracket_ > 0 && tokens_[bracket_ - 1].isOneOf(tok::l_paren, tok::comma);
    return Unbalanced{Problem::AttributeBrackets,
                      {{"problem", "'" + name() + "' stands in one pair of brackets"},
                       {"advice", "write '[[' and ']]'"}},
                      tokens_.where(bracket_),
                      isParameter ? clang::SourceLocation() : tokens_.endOfDeclaration(bracket_)};
  }

  /// `table[api::name]`, where `api` is a namespace of the program.
  bool isSubscript() const {
    constexpr llvm::StringRef kKeys[] = {"struct", "class", "union", "enum", "namespace"};
    return bracket_ > 0 &&
           tokens_[bracket_ - 1].isOneOf(tok::raw_identifier, tok::r_paren, tok::r_square) &&
           !llvm::is_contained(kKeys, tokens_.text(bracket_ - 1));
  }

  std::optional<Unbalanced> tooMuch(Index at, tok::TokenKind kind) const {
    return Unbalanced{
        Problem::AttributeBrackets,
        {{"problem", "there is a " + inQuotes(kind) + " too much at '" + name() + "'"},
         {"advice", "remove it"}},
        tokens_.where(at),
        kind == tok::l_square ? clang::SourceLocation() : tokens_.endOfDeclaration(at)};
  }

  /// Of the list: Clang takes all that follows for a part of it.
  Unbalanced withoutEnd(const std::string &closer, clang::SourceLocation where) const {
    std::string first = tokens_.text(bracket_ + 1);
    if (tokens_.isScope(bracket_ + 1))
      first += "::" + tokens_.text(bracket_ + 3);
    return {Problem::AttributeBrackets,
            {{"problem", "the attributes that begin with '[[" + first + "' have no " + closer +
                             " at their end"},
             {"advice", "insert " + closer}},
            where,
            {},
            {},
            true};
  }

  Unbalanced openArguments(clang::SourceLocation where, bool isListClosed) const {
    const std::string closer = inQuotes(closers_.back());
    return {Problem::AttributeBrackets,
            {{"problem", "the arguments of '" + name() + "' have no " + closer + " at their end"},
             {"advice", "insert " + closer}},
            where,
            isListClosed ? tokens_.endOfDeclaration(name_) : clang::SourceLocation()};
  }

  /// Behind the name stands something that only looks like arguments.
  Unbalanced withoutParentheses(Index at) const {
    return {Problem::AttributeBrackets,
            {{"problem", "the arguments of '" + name() + "' do not stand in '(' and ')'"},
             {"advice", "write '" + tokens_.text(name_) + "(…)'"}},
            tokens_.where(at),
            tokens_.endOfDeclaration(at)};
  }

  std::optional<Unbalanced> inList(Index at) {
    const clang::Token &token = tokens_[at];
    if (token.is(tok::r_square)) {
      closers_.pop_back();
      return std::nullopt;
    }
    if (closers_.size() == 1) // Between the last two brackets.
      return withoutEnd("']'", tokens_.behind(at - 1));
    if (token.is(tok::l_paren) && tokens_.is(at - 1, tok::raw_identifier)) {
      isForeign_ = at != name_ + 1;
      argument_ = {at + 1, 1};
      closers_.push_back(tok::r_paren);
      return std::nullopt;
    }
    const Index value = token.isOneOf(tok::equal, tok::colon) ? at + 1 : at;
    if (at == name_ + 1 &&
        (tokens_[value].isLiteral() || (value == at && closerOf(token) != tok::unknown)))
      return withoutParentheses(at);
    if (token.is(tok::r_paren))
      return tooMuch(at, tok::r_paren);
    if (token.is(tok::comma)) {
      if (tokens_.isScope(at + 1) || isUsing())
        takeName(at + 1);
      return std::nullopt;
    }
    if (token.is(tok::semi) && tokens_.isScope(at + 1))
      return Unbalanced{Problem::AttributeBrackets,
                        {{"problem", "behind '" + name() + "' stands ';'"},
                         {"advice", "write ',' between attributes"}},
                        tokens_.where(at),
                        tokens_.endOfDeclaration(at + 1)};
    const bool isBehind = at > name_ && tokens_[at - 1].isOneOf(tok::r_paren, tok::raw_identifier);
    if (!isBehind || token.isOneOf(tok::coloncolon, tok::colon, tok::ellipsis))
      return std::nullopt;
    isUnclear_ = tokens_.isScope(at) || dsl::isAttribute(tokens_.text(at)); // A comma is missing.
    isUnclear_ = isUnclear_ || tokens_.closes(at);
    return isUnclear_ ? std::nullopt : std::optional(withoutEnd("']]'", tokens_.behind(at - 1)));
  }

  std::optional<Unbalanced> inArguments(Index at) {
    const clang::Token &token = tokens_[at];
    const std::string text = token.is(tok::unknown) ? tokens_.text(at) : "";
    isUnclear_ = text.starts_with("'"); // A text without quotes, perhaps.
    if (isUnended(tokens_, at))
      return Unbalanced{Problem::TextUnended,
                        {{"name", name()}, {"advice", adviceForUnended(tokens_, at, argument_)}},
                        tokens_.where(at)};
    if (token.is(tok::comma) && closers_.size() == 3)
      argument_ = {at + 1, argument_.number + 1};
    if (closerOf(token) != tok::unknown)
      closers_.push_back(closerOf(token));
    else if (token.is(closers_.back()))
      closers_.pop_back();
    else if (token.is(tok::r_square) && tokens_.is(at + 1, tok::r_paren))
      return tooMuch(at, tok::r_square);
    else if (token.isOneOf(tok::r_paren, tok::r_square, tok::r_brace))
      return openArguments(tokens_.where(at),
                           token.isNot(tok::r_square) || tokens_.is(at + 1, tok::r_square));
    else if (token.isOneOf(tok::semi, tok::eof) && !llvm::is_contained(closers_, tok::r_brace))
      return openArguments(error_ < at ? tokens_.where(error_) : tokens_.behind(at - 1), false);
    return std::nullopt;
  }

  const FileTokens &tokens_;
  Index bracket_, error_, name_;
  Index brackets_ = 0;                  ///< `[` in a row, up to `bracket_`.
  Index end_ = 0;                       ///< The last token that was in its place.
  std::vector<tok::TokenKind> closers_; ///< Of what is open.
  ArgumentAt argument_;                 ///< Of the last attribute that has some.
  bool isUnclear_ = false;
  bool isForeign_ = false; ///< The arguments are those of another scope's attribute.
};

/// `[` in front of `api::`, or of `using api`.
bool begins(const FileTokens &tokens, Index at) {
  return tokens.is(at, tok::l_square) && !tokens.isInDirective(at) &&
         (tokens.isScope(at + 1) ||
          (tokens.text(at + 1) == "using" && tokens.text(at + 2) == kScope));
}

} // namespace

std::optional<Unbalanced> unbalancedAt(const FileTokens &tokens, clang::SourceLocation place) {
  const Index error = tokens.from(place);
  // Clang can name the `struct` in front of the brackets.
  for (Index at = std::min(error + 2, tokens.size()); at-- > 0;)
    if (begins(tokens, at)) {
      auto found = List(tokens, at, error).problem();
      const bool isBeyond = found && found->end.isValid() &&
                            tokens.sources().isBeforeInTranslationUnit(found->end, place);
      return isBeyond ? std::nullopt : found;
    }
  return std::nullopt;
}

} // namespace oapigen::frontend
