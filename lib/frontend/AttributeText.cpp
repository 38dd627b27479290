// Follows brackets forwards to see what is open at the place, and backwards over what is closed.
#include "frontend/AttributeText.h"

#include "frontend/NameText.h"

namespace oapigen::frontend {

namespace tok = clang::tok;

/// The indexes of the brackets that are not closed at the place; a `;` closes all but braces.
std::vector<std::size_t> AttributeText::openBrackets() const {
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < count_; ++i)
    if (tokens_.depthAt(i) > 0)
      open.push_back(i);
    else if (tokens_.depthAt(i) < 0 && !open.empty())
      open.pop_back();
    else if (tokens_[i].is(tok::semi))
      while (!open.empty() && tokens_[open.back()].isNot(tok::l_brace))
        open.pop_back();
  return open;
}

/// The indexes of the commas from `begin` to `end` that are in no further brackets.
std::vector<std::size_t> AttributeText::commas(std::size_t begin, std::size_t end) const {
  std::vector<std::size_t> found;
  int depth = 0;
  for (std::size_t i = begin; i < end; ++i) {
    depth += tokens_.depthAt(i);
    if (depth == 0 && tokens_[i].is(tok::comma))
      found.push_back(i);
  }
  return found;
}

/// Of the last attribute from `begin` to `end`, which are inside of `[[`.
void AttributeText::setName(AttributeAt &at, std::size_t begin, std::size_t end) const {
  const std::vector<std::size_t> others = commas(begin, end);
  const std::size_t item = others.empty() ? begin : others.back() + 1;
  constexpr std::size_t kUsing = 3; // `using api :`
  if (spelling(begin) == "using") {
    at.scope = spelling(begin + 1);
    at.name = spelling(others.empty() ? begin + kUsing : item);
  } else {
    at.scope = spelling(item);
    at.name = is(item + 1, tok::coloncolon) ? spelling(item + 2) : "";
  }
}

std::optional<AttributeAt> AttributeText::around() const {
  const std::vector<std::size_t> open = openBrackets();
  auto isList = [&](std::size_t level) {
    return is(open[level], tok::l_square) && is(open[level] + 1, tok::l_square) &&
           open[level + 1] == open[level] + 1;
  };
  std::size_t level = 0;
  while (level + 1 < open.size() && !isList(level))
    ++level;
  if (level + 1 >= open.size())
    return std::nullopt;
  const std::size_t begin = open[level + 1] + 1;
  const std::size_t bracket = level + 2 < open.size() ? open[level + 2] : count_;
  AttributeAt result{.list = tokens_[open[level]].getLocation(), .scope = {}, .name = {}};
  setName(result, begin, bracket);
  result.isInArguments = is(bracket, tok::l_paren);
  if (result.isInArguments) {
    const std::vector<std::size_t> before = commas(bracket + 1, count_);
    result.argument = static_cast<unsigned>(before.size());
    result.beginOfArgument = tokens_[before.empty() ? bracket : before.back()].getEndLoc();
  }
  return result;
}

std::optional<ListsBefore> AttributeText::before(llvm::ArrayRef<llvm::StringRef> skipped) const {
  std::size_t end = count_;
  while (end > 1 && is(end - 1, tok::coloncolon) && is(end - 2, tok::raw_identifier))
    end -= 2; // Clang stops behind the scopes of a name.
  while (end > 0 && llvm::is_contained(skipped, spelling(end - 1)))
    --end;
  std::size_t begin = end;
  while (begin >= 4 && is(begin - 1, tok::r_square) && is(begin - 2, tok::r_square)) {
    std::size_t at = begin;
    int depth = 0;
    do {
      --at;
      depth -= tokens_.depthAt(at);
    } while (at > 0 && depth > 0);
    if (depth != 0 || !is(at, tok::l_square) || !is(at + 1, tok::l_square))
      break;
    begin = at;
  }
  if (begin == end)
    return std::nullopt;
  ListsBefore result{.names = {},
                     .places = {},
                     .begin = tokens_[begin].getLocation(),
                     .end = tokens_[end - 1].getEndLoc(),
                     .endBefore = {}};
  addNames(begin, end, result);
  if (begin > 0) {
    result.endBefore = tokens_[begin - 1].getEndLoc();
    result.isBehindDeclaration =
        !tokens_[begin - 1].isOneOf(tok::semi, tok::l_brace, tok::r_brace) &&
        !tokens_.isInDirective(begin - 1);
  }
  return result;
}

void AttributeText::addNames(std::size_t begin, std::size_t end, ListsBefore &to) const {
  auto add = [&](std::size_t index) {
    to.names.push_back(spelling(index));
    to.places.push_back(tokens_[index].getLocation());
  };
  bool isUsing = false;
  for (std::size_t i = begin; i < end; ++i) {
    if (is(i, tok::l_square) && is(i + 1, tok::l_square))
      isUsing = spelling(i + 2) == "using" && spelling(i + 3) == kScope;
    const bool isFirst = is(i, tok::l_square) || is(i, tok::comma) || is(i, tok::colon);
    if (isUsing && isFirst && is(i + 1, tok::raw_identifier) && spelling(i + 1) != "using")
      add(i + 1);
    else if (spelling(i) == kScope && is(i + 1, tok::coloncolon))
      add(i + 2);
  }
}

std::optional<ListsBefore> AttributeText::here() const {
  std::size_t at = count_;
  while (tokens_.is(at, tok::l_square)) {
    int depth = 0;
    do
      depth += tokens_.depthAt(at++);
    while (depth > 0 && !tokens_.is(at, tok::eof));
  }
  return at == count_ ? std::nullopt : AttributeText(tokens_, tokens_.where(at)).before();
}

std::string AttributeText::argumentFrom(clang::SourceLocation begin) const {
  const llvm::StringRef rest = textFrom(tokens_.sources(), begin);
  int depth = 0;
  std::size_t at = 0;
  for (; at < rest.size() && rest[at] != '\n'; ++at) {
    const char c = rest[at];
    if (depth == 0 && (c == ')' || c == ']'))
      break;
    depth += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
  }
  return rest.take_front(at).trim().str();
}

std::vector<clang::Token> AttributeText::tokensOf(const std::string &text,
                                                  const clang::LangOptions &language) {
  clang::Lexer lexer({}, language, text.data(), text.data(), text.data() + text.size());
  std::vector<clang::Token> tokens;
  clang::Token token;
  for (lexer.LexFromRawLexer(token); token.isNot(tok::eof); lexer.LexFromRawLexer(token))
    tokens.push_back(token);
  return tokens;
}

} // namespace oapigen::frontend
