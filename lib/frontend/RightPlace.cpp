// Looks backwards for the word that the declaration begins with, a row for each kind of it.
#include "frontend/RightPlace.h"

#include <llvm/ADT/STLExtras.h>

namespace oapigen::frontend {
namespace {

namespace tok = clang::tok;
using Index = FileTokens::Index;

/// The `<` of the template arguments that end in front of `end`, which it is when there are none.
Index beginOfArguments(const FileTokens &tokens, Index end) {
  if (end == 0 || !tokens[end - 1].isOneOf(tok::greater, tok::greatergreater))
    return end;
  int open = 0;
  Index at = end;
  do {
    if (at == 0)
      return end;
    --at;
    open += tokens.is(at, tok::greater)          ? 1
            : tokens.is(at, tok::greatergreater) ? 2
            : tokens.is(at, tok::less)           ? -1
                                                 : 0;
  } while (open > 0);
  return at;
}

/// The first token of the `a::Box<int>` that ends in front of `end`, which it is when there is
/// none.
Index beginOfName(const FileTokens &tokens, Index end) {
  for (Index at = end;; --at) { // Over the `::` in front of a part of the name.
    const Index arguments = beginOfArguments(tokens, at);
    if (arguments == 0 || !tokens.is(arguments - 1, tok::raw_identifier))
      return end;
    at = arguments - 1;
    if (at == 0 || !tokens.is(at - 1, tok::coloncolon))
      return at;
  }
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

/// Whether the `struct` or `enum` is that of a declaration, not of a type that is only mentioned:
/// `-> struct A`, `friend class A`, `template struct Box<int>`.
bool declares(const FileTokens &tokens, Index word) {
  constexpr llvm::StringRef kQualifiers[] = {"const", "volatile", "typename"};
  constexpr llvm::StringRef kMentions[] = {"friend", "using", "template", "new", "return"};
  while (word > 0 && llvm::is_contained(kQualifiers, tokens.text(word - 1)))
    --word;
  return word == 0 ||
         !(tokens[word - 1].isOneOf(tok::arrow, tok::equal, tok::l_paren, tok::comma, tok::less) ||
           llvm::is_contained(kMentions, tokens.text(word - 1)));
}

/// Behind the brace at `brace`; none, where there is no brace.
std::vector<std::string> enumerators(const FileTokens &tokens, Index brace) {
  std::vector<std::string> names;
  int open = tokens.is(brace, tok::l_brace) ? 1 : 0;
  for (Index at = brace + 1; open > 0 && !tokens.is(at, tok::eof); open += tokens.depthAt(at++))
    if (open == 1 && tokens.is(at, tok::raw_identifier) &&
        tokens[at - 1].isOneOf(tok::l_brace, tok::comma, tok::r_square))
      names.push_back(tokens.text(at));
  return names;
}

/// The enum's own name as well, and the enumerators behind its base type.
std::vector<std::string> namesOfEnum(const FileTokens &tokens, Index name, Index behind) {
  Index brace = behind;
  while (!tokens[brace].isOneOf(tok::l_brace, tok::semi, tok::eof))
    ++brace;
  std::vector<std::string> names = enumerators(tokens, brace);
  names.push_back(tokens.text(name));
  return names;
}

std::string stand(const char *what, const char *where, const std::string &example) {
  return std::string("attributes of ") + what + " stand " + where + " its name: " + example;
}

/// `struct V [[…]] {`, `enum class E [[…]] : int {`
std::optional<RightPlace> ofType(const FileTokens &tokens, Index begin, Index behind) {
  const bool isBehindFinal = begin > 1 && tokens.text(begin - 1) == "final" &&
                             tokens[begin - 2].isOneOf(tok::raw_identifier, tok::greater);
  const bool isDefined =
      isBehindFinal || tokens.is(behind, tok::l_brace) || tokens.text(behind) == "final";
  const Index end = isBehindFinal ? begin - 1 : begin;
  const Index name = beginOfName(tokens, end);
  if (name == end || !(isDefined || tokens[behind].isOneOf(tok::colon, tok::semi)))
    return std::nullopt;
  const Index word = wordBefore(tokens, name, {"struct", "class", "union", "enum"});
  // `enum E e [[…]];` is a variable, `class EXPORT V [[…]] {` has a macro between.
  if (word == name || (!isDefined && tokens.is(name - 1, tok::raw_identifier) && word != name - 1))
    return std::nullopt;
  const bool isEnumClass = word > 0 && tokens.text(word - 1) == "enum";
  if (!declares(tokens, isEnumClass ? word - 1 : word))
    return std::nullopt;
  const bool isEnum = isEnumClass || tokens.text(word) == "enum";
  return RightPlace{isEnum ? dsl::On::Enum : dsl::On::Class,
                    stand(isEnum ? "an enum" : "a class", "in front of",
                          (isEnumClass ? "enum " : "") + tokens.text(word) + " [[…]] " +
                              tokens.written(name, end).str()),
                    isEnum ? namesOfEnum(tokens, end - 1, behind) : std::vector<std::string>()};
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
                    stand("an enumerator", "behind", tokens.text(behind) + " [[…]]"),
                    enumerators(tokens, brace)};
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
