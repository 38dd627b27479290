// Inside of a list of attributes: what joins scope and name, and texts without quotes. Behind one:
// where a semicolon is missing.
#include "frontend/AttributeMistakes.h"

#include "dsl/AttributeTable.h"
#include "frontend/AttributeErrors.h"
#include "frontend/AttributeText.h"
#include "frontend/AttributeTokens.h"

#include <clang/Basic/DiagnosticParse.h>
#include <clang/Basic/DiagnosticSema.h>

namespace oapigen::frontend {
namespace {

namespace tok = clang::tok;

std::string inQuotes(llvm::StringRef text) {
  return ("\"" + text + "\"").str();
}

/// The characters of a name at the beginning of `text`.
llvm::StringRef nameAt(llvm::StringRef text) {
  return text.take_while([](char c) { return llvm::isAlnum(c) || c == '_'; });
}

/// `api:get` and `api.get`; `rest` is the file from the error on.
std::optional<Retold> otherSeparator(const AttributeAt &at, llvm::StringRef rest) {
  if (at.isInArguments || at.scope != kScope || !at.name.empty() ||
      !(rest.starts_with(":") || rest.starts_with(".")))
    return std::nullopt;
  const llvm::StringRef name = nameAt(rest.drop_front().ltrim());
  if (name.empty())
    return std::nullopt;
  return Retold{
      .problem = Problem::ScopeSeparator,
      .holes = {{"written", kScope + rest.take_front(1).str() + name.str()}, {"name", name.str()}}};
}

/// A constant's name, with the scopes that it is in.
bool isName(const std::vector<clang::Token> &tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i)
    if (!tokens[i].isOneOf(tok::raw_identifier, tok::coloncolon) ||
        (i > 0 && tokens[i].getKind() == tokens[i - 1].getKind()))
      return false;
  return !tokens.empty();
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
  if (!at.isInArguments || at.scope != kScope || !dsl::isText(at.name, at.argument))
    return std::nullopt;
  const std::string argument = text.argumentFrom(at.beginOfArgument);
  if (argument.empty() || argument.find('"') != argument.npos)
    return std::nullopt;
  const std::vector<clang::Token> tokens = AttributeText::tokensOf(argument, language);
  if (isName(upToComma(tokens))) {
    const std::string quoted = inQuotes(llvm::StringRef(argument).split(',').first.rtrim());
    const bool hasFix = info.getNumFixItHints() == 1;
    return Retold{.hint = hasFix ? "write '" + info.getFixItHint(0).CodeToInsert + "', or " +
                                       quoted + " if that is the text"
                                 : "a text stands in double quotes: " + quoted};
  }
  if (!isProse(tokens) && !isAboutSyntax(info.getID()))
    return std::nullopt;
  return Retold{.problem = Problem::TextUnquoted,
                .holes = {{"number", std::to_string(at.argument + 1)},
                          {"name", at.name},
                          {"text", inQuotes(argument)}}};
}

/// Whether Clang says that a type stands where it wants a value.
bool isAboutType(unsigned id) {
  return id == clang::diag::err_ref_non_value || id == clang::diag::err_unexpected_typedef ||
         id == clang::diag::err_expected_lparen_after_type;
}

/// `response(404, Error)`
std::optional<Retold> typeAsValue(const AttributeText &text, const AttributeAt &at, unsigned id) {
  if (!isAboutType(id) || !at.isInArguments || at.scope != kScope ||
      !dsl::takesType(at.name, at.argument))
    return std::nullopt;
  const std::string argument = text.argumentFrom(at.beginOfArgument);
  const llvm::StringRef type = llvm::StringRef(argument).split(',').first.rtrim();
  if (type.empty() || type.find_first_of("{}()=\"") != type.npos)
    return std::nullopt;
  const bool isWhole = type.count('<') == type.count('>');
  return Retold{.hint = "write oapi::type<" + (isWhole ? type.str() : "…") + ">"};
}

bool isOnLaterLine(const clang::SourceManager &sources, clang::SourceLocation place,
                   clang::SourceLocation other) {
  return sources.getSpellingLineNumber(place) > sources.getSpellingLineNumber(other);
}

bool standAlone(const ListsBefore &lists) {
  return !lists.names.empty() && llvm::all_of(lists.names, [](const std::string &name) {
    return dsl::mayStandOn(name, dsl::On::Document);
  });
}

Retold lacksSemicolon(const ListsBefore &lists) {
  return {.problem = Problem::SemicolonMissing,
          .holes = {{"name", lists.names.back()}},
          .where = lists.end};
}

/// `[[api::info(…)]] struct A;` is one declaration to Clang, in which they stand in the wrong
/// place.
std::optional<Retold> inFrontOfClass(const AttributeText &text) {
  const std::optional<ListsBefore> lists = text.before({"struct", "class", "union", "enum"});
  if (!lists || lists->names.empty())
    return std::nullopt;
  const bool isOfClass = llvm::any_of(lists->names, [](const std::string &name) {
    return dsl::mayStandOn(name, dsl::On::Class) || dsl::mayStandOn(name, dsl::On::Enum);
  });
  if (standAlone(*lists) && !isOfClass)
    return lacksSemicolon(*lists);
  return Retold{.hint = "attributes of a type stand behind 'struct', 'class' or 'enum'"};
}

std::optional<Retold> behindLists(const AttributeText &text, const clang::Diagnostic &info) {
  const std::optional<ListsBefore> lists = text.before();
  if (!lists || lists->names.empty() || !isAboutSyntax(info.getID()))
    return std::nullopt;
  const clang::SourceManager &sources = info.getSourceManager();
  if (!lists->isBehindDeclaration) {
    const auto [file, offset] = sources.getDecomposedLoc(info.getLocation());
    const llvm::StringRef rest = sources.getBufferData(file).drop_front(offset).ltrim();
    return standAlone(*lists) && (rest.empty() || rest.starts_with("}"))
               ? std::optional(lacksSemicolon(*lists))
               : std::nullopt;
  }
  const bool isSemicolon = info.getNumFixItHints() == 1 && info.getFixItHint(0).CodeToInsert == ";";
  if (!isSemicolon || !isOnLaterLine(sources, lists->begin, lists->endBefore))
    return std::nullopt;
  return Retold{.where = lists->endBefore};
}

} // namespace

std::optional<Retold> AttributeMistakes::retell(const clang::Diagnostic &info,
                                                const clang::LangOptions &language) {
  const clang::SourceLocation place = info.getLocation();
  if (!info.hasSourceManager() || place.isInvalid() || place.isMacroID())
    return std::nullopt;
  const clang::SourceManager &sources = info.getSourceManager();
  const AttributeText text(sources, language, place);
  const std::optional<AttributeAt> at = text.around();
  if (!at)
    return info.getID() == clang::diag::err_attributes_misplaced ? inFrontOfClass(text)
                                                                 : behindLists(text, info);
  if (at->list == list_)
    return Retold{.isFollowUp = true};
  const auto [file, offset] = sources.getDecomposedLoc(place);
  std::optional<Retold> told = otherSeparator(*at, sources.getBufferData(file).drop_front(offset));
  if (!told)
    told = typeAsValue(text, *at, info.getID());
  if (!told)
    told = withoutQuotes(text, *at, info, language);
  if ((told && told->problem) || isAboutSyntax(info.getID()))
    list_ = at->list;
  return told;
}

} // namespace oapigen::frontend
