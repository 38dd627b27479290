// Texts without quotes, types that are no oapi::type, and what other languages write there.
#include "frontend/ArgumentMistakes.h"

#include "dsl/AttributeTable.h"
#include "frontend/Arguments.h"
#include "frontend/AttributeErrors.h"
#include "frontend/AttributeTokens.h"
#include "frontend/NameText.h"

#include <clang/Basic/DiagnosticParse.h>
#include <clang/Basic/DiagnosticSema.h>

namespace oapigen::frontend {
namespace {

namespace tok = clang::tok;

/// A constant's name, with the scopes that it is in.
bool isName(const std::vector<clang::Token> &tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i)
    if (!tokens[i].isOneOf(tok::raw_identifier, tok::coloncolon) ||
        (i > 0 && tokens[i].getKind() == tokens[i - 1].getKind()))
      return false;
  return !tokens.empty();
}

/// A single word can be a text without quotes, or a constant; with scopes it is a constant.
Retold unknownName(llvm::StringRef name, const clang::Diagnostic &info) {
  const bool hasFix = info.getNumFixItHints() == 1;
  const std::string better = hasFix ? info.getFixItHint(0).CodeToInsert : "";
  if (!name.contains("::"))
    return {.hint = hasFix ? "write '" + better + "', or " + inQuotes(name) + " if that is the text"
                           : "a text stands in double quotes: " + inQuotes(name)};
  return {.hint = hasFix ? "write '" + better + "'"
                         : "include the header that declares '" + name.str() + "', or correct it"};
}

/// What can stand in no expression that gives a text: two words in a row, what computes numbers.
bool isProse(const std::vector<clang::Token> &tokens) {
  auto isWord = [](const clang::Token &token) {
    return token.isOneOf(tok::raw_identifier, tok::numeric_constant, tok::unknown);
  };
  for (std::size_t i = 0; i < tokens.size(); ++i)
    if (tokens[i].isOneOf(tok::slash, tok::minus, tok::star, tok::percent, tok::caret, tok::pipe,
                          tok::unknown) ||
        (i > 0 && isWord(tokens[i - 1]) && isWord(tokens[i])))
      return true;
  return tokens.size() == 1 && tokens[0].is(tok::numeric_constant);
}

std::vector<clang::Token> upToComma(std::vector<clang::Token> tokens) {
  tokens.erase(llvm::find_if(tokens, [](const auto &one) { return one.is(tok::comma); }),
               tokens.end());
  return tokens;
}

/// `summary(Hello world)`, `get(/users)`; a single word can be a constant that is misspelt.
std::optional<Retold> withoutQuotes(const AttributeText &text, const AttributeAt &at,
                                    const clang::Diagnostic &info,
                                    const clang::LangOptions &language) {
  if (!dsl::isText(at.name, at.argument))
    return std::nullopt;
  const std::string argument = text.argumentFrom(at.beginOfArgument);
  if (argument.empty() || argument.find('"') != argument.npos)
    return std::nullopt;
  const std::vector<clang::Token> tokens = AttributeText::tokensOf(argument, language);
  if (isName(upToComma(tokens)))
    return unknownName(llvm::StringRef(argument).split(',').first.rtrim(), info);
  if (!isProse(tokens) && !isAboutSyntax(info.getID()))
    return std::nullopt;
  return Retold{.problem = Problem::TextUnquoted,
                .holes = {{"number", std::to_string(at.argument + 1)},
                          {"name", at.name},
                          {"text", inQuotes(withoutTypography(argument))}}};
}

/// Whether Clang says that a type stands where it wants a value.
bool isAboutType(unsigned id) {
  return id == clang::diag::err_ref_non_value || id == clang::diag::err_unexpected_typedef ||
         id == clang::diag::err_expected_lparen_after_type ||
         id == clang::diag::err_template_missing_args;
}

/// `response(404, Error)`, `oapi::Type<Error>` and `oapi::type(Error)`
std::optional<Retold> typeAsValue(const AttributeText &text, const AttributeAt &at, unsigned id) {
  if (!isAboutType(id) || !dsl::takesType(at.name, at.argument))
    return std::nullopt;
  const std::string argument = text.argumentFrom(at.beginOfArgument);
  llvm::StringRef type = llvm::StringRef(argument).split(',').first.rtrim();
  if (type.consume_front("oapi::type(") || type.consume_front("oapi::Type<"))
    type = type.drop_back(type.empty() ? 0 : 1);
  if (type.empty() || type.starts_with("oapi::type") || type.find_first_of("{}()=\"") != type.npos)
    return std::nullopt;
  const bool isWhole = type.count('<') == type.count('>');
  return Retold{.hint = "write oapi::type<" + (isWhole ? type.str() : "…") + ">", .isWhole = true};
}

/// `oapi::type<Error>()`
std::optional<Retold> typeCalled(const AttributeText &text, const AttributeAt &at, unsigned id) {
  const std::string argument = text.argumentFrom(at.beginOfArgument);
  const std::size_t end = argument.find(">(");
  if (id != clang::diag::err_ovl_no_oper || end == argument.npos ||
      !llvm::StringRef(argument).starts_with("oapi::type<"))
    return std::nullopt;
  return Retold{.hint = "write " + argument.substr(0, end + 1) + " without ()", .isWhole = true};
}

/// `get("/x", api::tag("x"))`: a parenthesis closes too late.
std::optional<Retold> attributeInside(const AttributeAt &at, llvm::StringRef rest) {
  if (!rest.consume_front(std::string(kScope) + "::"))
    return std::nullopt;
  const std::string inner = nameAt(rest).str();
  if (!dsl::isAttribute(inner))
    return std::nullopt;
  return Retold{
      .problem = Problem::AttributeBrackets,
      .holes = {{"problem",
                 "'api::" + inner + "' stands inside of the arguments of 'api::" + at.name + "'"},
                {"advice", "write ')' in front of the ',' before it"}}};
}

/// `get(path = "/x")`
std::optional<Retold> namedArgument(const AttributeText &text, const AttributeAt &at) {
  const auto [name, value] = llvm::StringRef(text.argumentFrom(at.beginOfArgument)).split('=');
  if (value.empty() || value.starts_with("=") || !llvm::all_of(name.rtrim(), isNameCharacter))
    return std::nullopt;
  return Retold{.hint =
                    "arguments have no names here: write " + value.split(',').first.trim().str(),
                .isWhole = true};
}

/// In an instance of a template Clang itself looks for constants, and knows no name of ours.
Retold notConstant(const AttributeAt &at) {
  return {.problem = Problem::AttributeNotConstant,
          .holes = {{"number", std::to_string(at.argument + 1)}, {"name", at.name}},
          .hint = dsl::isText(at.name, at.argument) ? kHintForText : "",
          .keepsNotes = true};
}

} // namespace

std::optional<Retold> retellArgument(const AttributeText &text, const AttributeAt &at,
                                     const clang::Diagnostic &info,
                                     const clang::LangOptions &language) {
  const llvm::StringRef rest = textFrom(info.getSourceManager(), info.getLocation());
  if (info.getID() == clang::diag::err_attribute_argument_n_type)
    return notConstant(at);
  if (auto told = attributeInside(at, rest))
    return told;
  if (auto told = typeAsValue(text, at, info.getID()))
    return told;
  if (auto told = typeCalled(text, at, info.getID()))
    return told;
  if (info.getID() == clang::diag::err_undeclared_var_use)
    if (auto told = namedArgument(text, at))
      return told;
  if (info.getID() == clang::diag::err_typecheck_invalid_operands &&
      dsl::isText(at.name, at.argument))
    return Retold{.hint = "texts beside each other are one: \"All \" \"lamps\""};
  return withoutQuotes(text, at, info, language);
}

} // namespace oapigen::frontend
