// Compares the tokens with the text of the file between them.
#include "frontend/TextBounds.h"

#include "dsl/AttributeTable.h"
#include "frontend/AttributeText.h"
#include "frontend/NameText.h"

namespace oapigen::frontend {
namespace {

namespace tok = clang::tok;
using Index = FileTokens::Index;

constexpr const char *kAdvice = "a text begins and ends with '\"' in the same line";

/// “ and ” around a whole text are the quotes of an editor, others are a part of it.
llvm::StringRef withoutEditorsQuotes(llvm::StringRef text) {
  const llvm::StringRef plain = withoutTypography(text);
  return plain.contains("“") || plain.contains("„") || plain.contains("«") ? text : plain;
}

/// The text behind the quote, without what is certainly no part of it: `)]] int f();`.
std::string adviceForText(llvm::StringRef rest) {
  for (llvm::StringRef prefix : {"u8", "u", "U", "L"})
    if (rest.consume_front(prefix))
      break;
  if (rest.consume_front("R"))
    return "a raw text, R\"(…)\", ends with ')\"'";
  const llvm::StringRef text = rest.drop_front().take_front(rest.drop_front().find(")]]"));
  const bool isWhole =
      text.size() + 1 < rest.size() && text.find_first_of("()[]{}\",") == text.npos;
  return isWhole && !text.trim().empty() ? "write " + inQuotes(withoutEditorsQuotes(text))
                                         : kAdvice;
}

/// As it is written, up to the comma behind it if others follow that have their quotes.
std::string unquotedText(const FileTokens &tokens, clang::SourceLocation begin) {
  const std::string text = AttributeText(tokens, begin).argumentFrom(begin);
  const llvm::StringRef one = text;
  const llvm::StringRef plain = one.contains('"') ? one.split(',').first.rtrim() : one;
  return inQuotes(withoutTypography(plain.rtrim('"'))); // Of its quotes, the first one is missing.
}

/// `kPath/* the old one */` and `kPath// see above`, not `text/*` and `a//b`.
bool isBehindConstant(const FileTokens &tokens, Index begin, Index behind) {
  const llvm::StringRef line = tokens.gapBefore(behind).split('\n').first;
  return behind == begin + 1 && tokens.is(begin, tok::raw_identifier) &&
         (line.starts_with("// ") || (line.starts_with("/*") && line.contains("*/")));
}

/// Whether the comment in front of the token `behind` can be a part of the text without quotes that
/// begins with the token `begin`: neither a text nor a constant stands in front of it, and what
/// follows it is no text.
bool isInText(const FileTokens &tokens, Index begin, Index behind) {
  const bool isBehindText = behind > begin && tokens.written(begin, behind).contains('"');
  return !isBehindText && !isBehindConstant(tokens, begin, behind) &&
         !tok::isStringLiteral(tokens[behind].getKind());
}

} // namespace

bool isUnended(const FileTokens &tokens, Index at) {
  return tokens.is(at, tok::unknown) && beginsText(tokens.text(at));
}

std::string adviceForUnended(const FileTokens &tokens, Index at, const ArgumentAt &argument) {
  if (argument.begin < at) { // “/x"
    const llvm::StringRef before = tokens.written(argument.begin, at);
    const llvm::StringRef plain = withoutTypography(before);
    if (plain.size() < before.size() && !plain.empty() &&
        plain.find_first_of("()\",") == plain.npos)
      return "write " + inQuotes(plain);
  }
  return adviceForText(tokens.text(at));
}

std::optional<Unbalanced> textWithComment(const FileTokens &tokens, Index end,
                                          const ArgumentAt &argument, const std::string &name) {
  if (!dsl::isText(name, argument.number - 1))
    return std::nullopt;
  for (Index at = argument.begin; at <= end; ++at) {
    const llvm::StringRef gap = tokens.gapBefore(at);
    const bool isComment = gap.starts_with("//") || gap.starts_with("/*");
    if (!isComment || tokens.is(at - 1, tok::comma) || !gap.split('\n').first.contains(')'))
      continue;
    if (!isInText(tokens, argument.begin, at))
      return std::nullopt;
    const clang::SourceLocation begin = tokens.behind(argument.begin - 1);
    const llvm::StringRef rest = textFrom(tokens.sources(), begin);
    return Unbalanced{Problem::TextUnquoted,
                      {{"number", std::to_string(argument.number)},
                       {"name", name},
                       {"text", unquotedText(tokens, begin)},
                       {"comment", gap.take_front(2).str()}},
                      begin.getLocWithOffset(static_cast<int>(rest.size() - rest.ltrim().size()))};
  }
  return std::nullopt;
}

std::optional<Unbalanced> unendedElsewhere(const FileTokens &tokens, Index at) {
  const auto around =
      isUnended(tokens, at) ? AttributeText(tokens, tokens.where(at)).around() : std::nullopt;
  if (!around || !around->isInArguments || around->scope == kScope)
    return std::nullopt;
  const ArgumentAt argument{tokens.from(around->beginOfArgument), around->argument + 1};
  return Unbalanced{Problem::TextUnended,
                    {{"name", around->scope + (around->name.empty() ? "" : "::") + around->name},
                     {"advice", adviceForUnended(tokens, at, argument)}},
                    tokens.where(at),
                    {},
                    {around->list}};
}

bool comesOfUnended(const FileTokens &tokens, Index text, Index error, bool isAboutSyntax) {
  const auto around = AttributeText(tokens, tokens.where(text)).around();
  const Index list = around ? tokens.from(around->list) : text;
  if (error == text || error + 1 == list) // The `struct` in front of the list.
    return true;
  if (!isAboutSyntax || error < list)
    return false;
  // Of the next declaration, Clang names what is behind its `struct`.
  if (error <= tokens.from(tokens.endOfDeclaration(text)) + 2 || tokens.is(error, tok::eof))
    return true;
  int depth = 0, lowest = 0;
  for (Index at = text; at < error; ++at)
    lowest = std::min(lowest, depth += tokens.depthAt(at));
  return depth + tokens.depthAt(error) < lowest;
}

} // namespace oapigen::frontend
