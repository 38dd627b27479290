// Uses Clang's parsers of literals; looks constants up.
#include "frontend/TokenValues.h"

#include "frontend/Constants.h"

#include <clang/Lex/LiteralSupport.h>

namespace oapigen::frontend {
namespace {

using clang::tok::TokenKind;

bool isName(const Tokens &tokens) {
  bool wantsIdentifier = true;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].is(TokenKind::coloncolon) && (!wantsIdentifier || i == 0)) {
      wantsIdentifier = true;
      continue;
    }
    if (!wantsIdentifier || tokens[i].isNot(TokenKind::identifier))
      return false;
    wantsIdentifier = false;
  }
  return !wantsIdentifier;
}

std::optional<Value> text(Reading &reading, const Tokens &tokens) {
  clang::StringLiteralParser parser(tokens, reading.sema.getPreprocessor());
  if (parser.hadError || parser.GetNumStringChars() != parser.GetStringLength())
    return std::nullopt;
  return Value(parser.GetString().str());
}

std::optional<Value> number(Reading &reading, const clang::Token &token, bool isNegative) {
  clang::Preprocessor &preprocessor = reading.sema.getPreprocessor();
  const std::string spelled = preprocessor.getSpelling(token);
  clang::NumericLiteralParser parser(spelled, token.getLocation(), reading.sources(),
                                     preprocessor.getLangOpts(), preprocessor.getTargetInfo(),
                                     preprocessor.getDiagnostics());
  if (parser.hadError || parser.hasUDSuffix())
    return std::nullopt;
  if (parser.isIntegerLiteral()) {
    llvm::APInt value(65, 0);
    if (parser.GetIntegerValue(value))
      return std::nullopt;
    return integerValue(llvm::APSInt(isNegative ? -value : value, false));
  }
  llvm::APFloat value(llvm::APFloat::IEEEdouble());
  if (value
          .convertFromString(spelled.substr(0, spelled.find_first_of("fFlL")),
                             llvm::APFloat::rmNearestTiesToEven)
          .takeError())
    return std::nullopt;
  if (isNegative)
    value.changeSign();
  return numberValue(value);
}

/// Looks `name` up as it would be in `scope`: from the inside to the outside.
clang::ValueDecl *lookUp(const Tokens &name, const clang::DeclContext *scope) {
  for (; scope; scope = scope->getParent()) {
    const clang::DeclContext *at = scope;
    for (const clang::Token &token : name) {
      if (token.is(TokenKind::coloncolon))
        continue;
      const auto found = at->getPrimaryContext()->lookup(token.getIdentifierInfo());
      if (found.empty())
        break;
      if (auto *value = llvm::dyn_cast<clang::ValueDecl>(found.front());
          value && &token == &name.back())
        return value;
      at = llvm::dyn_cast<clang::DeclContext>(found.front());
      if (!at)
        break;
    }
  }
  return nullptr;
}

std::optional<Value> constant(Reading &reading, const Tokens &name,
                              const clang::DeclContext *scope) {
  clang::ValueDecl *found = lookUp(name, scope);
  if (auto *enumerator = llvm::dyn_cast_or_null<clang::EnumConstantDecl>(found))
    return integerValue(enumerator->getInitVal());
  auto *variable = llvm::dyn_cast_or_null<clang::VarDecl>(found);
  if (!variable || !variable->isUsableInConstantExpressions(reading.ast))
    return std::nullopt;
  const clang::APValue *value = variable->evaluateValue();
  return value ? valueOf(reading, *value, variable->getType()) : std::nullopt;
}

} // namespace

std::string textOf(Reading &reading, const Tokens &tokens) {
  std::string result;
  for (const clang::Token &token : tokens)
    result += reading.sema.getPreprocessor().getSpelling(token);
  return result;
}

std::string lastName(const Tokens &tokens) {
  return isName(tokens) ? tokens.back().getIdentifierInfo()->getName().str() : "";
}

std::optional<Value> valueOf(Reading &reading, const Tokens &tokens,
                             const clang::DeclContext *scope) {
  if (tokens.empty())
    return std::nullopt;
  if (llvm::all_of(tokens, [](const clang::Token &token) {
        return clang::tok::isStringLiteral(token.getKind());
      }))
    return text(reading, tokens);
  if (isName(tokens))
    return constant(reading, tokens, scope);
  const bool isNegative = tokens[0].is(TokenKind::minus);
  if (tokens.size() != (isNegative ? 2u : 1u))
    return std::nullopt;
  switch (tokens.back().getKind()) {
  case TokenKind::kw_true:
  case TokenKind::kw_false:
    return Value(tokens[0].is(TokenKind::kw_true));
  case TokenKind::kw_nullptr:
    return Value(nullptr);
  case TokenKind::numeric_constant:
    return number(reading, tokens.back(), isNegative);
  default:
    return std::nullopt;
  }
}

} // namespace oapigen::frontend
