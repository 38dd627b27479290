// Looks backwards for the word that the declaration begins with, a row for each kind of it.
#include "frontend/RightPlace.h"

#include <llvm/ADT/STLExtras.h>

namespace oapigen::frontend {
namespace {

namespace tok = clang::tok;
using Index = FileTokens::Index;

/// The first token of the `a::Box<int>` that ends in front of `end`, which it is when there is
/// none.
Index beginOfName(const FileTokens &tokens, Index end) {
  Index at = end;
  do {
    for (int open = 0;
         at > 0 && (open > 0 || tokens[at - 1].isOneOf(tok::greater, tok::greatergreater));)
      open += tokens.is(--at, tok::less)           ? -1
              : tokens.is(at, tok::greater)        ? 1
              : tokens.is(at, tok::greatergreater) ? 2
                                                   : 0;
    if (at == 0 || !tokens.is(at - 1, tok::raw_identifier))
      return end;
    --at;
  } while (at > 0 && tokens.is(at - 1, tok::coloncolon) && at-- > 0);
  return at;
}

/// The nearest of these words in front of `end`, with other words, lists and `between` behind it;
/// `end`: there is none.
Index wordBefore(const FileTokens &tokens, Index end, llvm::ArrayRef<llvm::StringRef> words,
                 llvm::ArrayRef<tok::TokenKind> between = {}) {
  int open = 0;
  for (Index at = end; at-- > 0;) {
    open -= tokens.depthAt(at);
    if (open > 0 || tokens.is(at, tok::l_square))
      continue;
    if (llvm::is_contained(words, tokens.text(at)))
      return at;
    if (open < 0 || (tokens[at].isNot(tok::raw_identifier) &&
                     !llvm::is_contained(between, tokens[at].getKind())))
      break;
  }
  return end;
}

std::string stand(const char *what, const char *where, const std::string &example) {
  return std::string("attributes of ") + what + " stand " + where + " its name: " + example;
}

/// `struct V [[…]] {`, `enum class E [[…]] : int {`
std::optional<RightPlace> ofType(const FileTokens &tokens, Index begin, Index behind) {
  const bool isDefined = tokens.is(behind, tok::l_brace) || tokens.text(behind) == "final";
  const Index name = beginOfName(tokens, begin);
  if (name == begin || !(isDefined || tokens[behind].isOneOf(tok::colon, tok::semi)))
    return std::nullopt;
  const Index word = wordBefore(tokens, name, {"struct", "class", "union", "enum"});
  // `enum E e [[…]];` is a variable, `class EXPORT V [[…]] {` has a macro between.
  if (word == name || (!isDefined && tokens.is(name - 1, tok::raw_identifier) && word != name - 1))
    return std::nullopt;
  const bool isEnumClass = word > 0 && tokens.text(word - 1) == "enum";
  const bool isEnum = isEnumClass || tokens.text(word) == "enum";
  return RightPlace{isEnum ? dsl::On::Enum : dsl::On::Class,
                    stand(isEnum ? "an enum" : "a class", "in front of",
                          (isEnumClass ? "enum " : "") + tokens.text(word) + " [[…]] " +
                              tokens.written(name, begin).str())};
}

/// `{ [[…]] kRed = 1, [[…]] kBlue }`
std::optional<RightPlace> ofEnumerator(const FileTokens &tokens, Index begin, Index behind) {
  if (begin == 0 || !tokens[begin - 1].isOneOf(tok::l_brace, tok::comma) ||
      !tokens.is(behind, tok::raw_identifier))
    return std::nullopt;
  Index brace = begin - 1;
  for (int open = 0; brace > 0 && (open -= tokens.depthAt(brace)) >= 0;)
    --brace;
  if (!tokens.is(brace, tok::l_brace) ||
      wordBefore(tokens, brace, {"enum"}, {tok::colon, tok::coloncolon}) == brace)
    return std::nullopt;
  return RightPlace{dsl::On::Enumerator,
                    stand("an enumerator", "behind", tokens.text(behind) + " [[…]]")};
}

/// `using Y = int [[…]];`, `using [[…]] Y = int;`
std::optional<RightPlace> ofAlias(const FileTokens &tokens, Index begin, Index behind) {
  Index at = begin;
  while (at > 0 && !tokens[at - 1].isOneOf(tok::semi, tok::l_brace, tok::r_brace) &&
         (tokens.text(at - 1) != "using" || tokens.is(at - 2, tok::l_square)))
    --at;
  const Index name = at == begin ? behind : at;
  if (at == 0 || tokens.text(at - 1) != "using" || !tokens.is(name, tok::raw_identifier))
    return std::nullopt;
  Index equal = name + 1;
  while (equal < begin && !tokens.is(equal, tok::equal))
    ++equal;
  if (!tokens.is(equal, tok::equal))
    return std::nullopt;
  return RightPlace{dsl::On::Alias,
                    stand("an alias", "behind", "using " + tokens.text(name) + " [[…]] = …")};
}

constexpr std::optional<RightPlace> (*kKinds[])(const FileTokens &, Index,
                                                Index) = {ofType, ofEnumerator, ofAlias};

} // namespace

std::optional<RightPlace> rightPlaceOf(const FileTokens &tokens, const ListsBefore &lists) {
  for (auto *ofKind : kKinds)
    if (auto found = ofKind(tokens, tokens.from(lists.begin), tokens.from(lists.end)))
      return found;
  return std::nullopt;
}

} // namespace oapigen::frontend
