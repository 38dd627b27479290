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
  return inQuotes(withoutTypography(one.contains('"') ? one.split(',').first.rtrim() : one));
}

/// Whether a condition decides if the compiler reads the token, other than that around a header
/// which is to be read once.
bool isConditional(const FileTokens &tokens, Index end) {
  int open = 0;
  for (Index at = 0; at < end; ++at) {
    if (!tokens.is(at, tok::hash) || !tokens[at].isAtStartOfLine())
      continue;
    const std::string name = tokens.text(at + 1);
    open += name == "endif" ? -1 : name.starts_with("if") && (at > 0 || name != "ifndef") ? 1 : 0;
  }
  return open > 0;
}

} // namespace

bool isUnended(const FileTokens &tokens, Index at) {
  return tokens.is(at, tok::unknown) && tokens.text(at).find('"') < 3; // u8R"(
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
    const clang::SourceLocation begin = tokens.behind(argument.begin - 1);
    const llvm::StringRef rest = textFrom(tokens.sources(), begin);
    if (at > argument.begin && tokens.written(argument.begin, at).contains('"'))
      return std::nullopt;
    return Unbalanced{Problem::TextUnquoted,
                      {{"number", std::to_string(argument.number)},
                       {"name", name},
                       {"text", unquotedText(tokens, begin)},
                       {"comment", gap.take_front(2).str()}},
                      begin.getLocWithOffset(static_cast<int>(rest.size() - rest.ltrim().size()))};
  }
  return std::nullopt;
}

std::optional<Unbalanced> unendedElsewhere(const FileTokens &tokens, Index error) {
  for (Index at = 0; at < tokens.size(); ++at) {
    if (!isUnended(tokens, at) || tokens.isInDirective(at) || isConditional(tokens, at))
      continue;
    const auto around = AttributeText(tokens, tokens.where(at)).around();
    if (!around || !around->isInArguments || around->scope == kScope)
      continue;
    // Clang can name the `struct` in front of the list.
    if (error + 1 < tokens.from(around->list))
      break;
    const ArgumentAt argument{tokens.from(around->beginOfArgument), around->argument + 1};
    return Unbalanced{Problem::TextUnended,
                      {{"name", around->scope + (around->name.empty() ? "" : "::") + around->name},
                       {"advice", adviceForUnended(tokens, at, argument)}},
                      tokens.where(at)};
  }
  return std::nullopt;
}

} // namespace oapigen::frontend
