// Reads directives line by line, and the words between them.
#include "frontend/TextScan.h"

#include "dsl/Attribute.h"
#include "frontend/AttributeTokens.h"

#include <clang/Lex/Lexer.h>
#include <llvm/ADT/StringSwitch.h>
#include <llvm/TargetParser/Triple.h>

#include <algorithm>

namespace oapigen::frontend {
namespace {

namespace tok = clang::tok;

/// The newest language: what an older one does not know is lexed alike.
clang::LangOptions languageOfScan() {
  clang::LangOptions language;
  std::vector<std::string> includes;
  clang::LangOptions::setLangDefaults(language, clang::Language::CXX, llvm::Triple(), includes,
                                      clang::LangStandard::lang_gnucxx20);
  return language;
}

bool hasTrigraph(llvm::StringRef text) {
  for (std::size_t at = text.find("??"); at != text.npos; at = text.find("??", at + 1))
    if (at + 2 < text.size() && llvm::StringRef("=/'()!<>-").contains(text[at + 2]))
      return true;
  return false;
}

/// One token with its spelling, which is empty for what is no word.
struct Lexeme {
  tok::TokenKind kind = tok::eof;
  std::string word = {};
  bool isFirstOfLine = true;
  bool isBehindSpace = false;
};

/// An operand of which something is written that is no part of `api`. The `)` of a `__VA_OPT__`
/// stands for anything.
bool isForeign(const Lexeme &operand) {
  return operand.word.empty() ? operand.kind != tok::unknown && operand.kind != tok::r_paren
                              : pieceOf(operand.word) == kNoPieces;
}

/// Parameters are unknown tokens in `body`. `, ## __VA_ARGS__` pastes nothing.
std::vector<MacroText::Paste> pastesOf(const std::vector<Lexeme> &body) {
  std::vector<MacroText::Paste> pastes;
  for (std::size_t at = 1; at + 1 < body.size(); ++at) {
    if (body[at].kind != tok::hashhash || body[at - 1].kind == tok::comma)
      continue;
    MacroText::Paste paste{body[at - 1].word, "", !isForeign(body[at - 1])};
    for (; at + 1 < body.size() && body[at].kind == tok::hashhash; at += 2) {
      paste.back = body[at + 1].word;
      paste.canGiveScope = paste.canGiveScope && !isForeign(body[at + 1]);
    }
    --at;
    pastes.push_back(std::move(paste));
  }
  return pastes;
}

class Scanner {
public:
  explicit Scanner(llvm::StringRef text)
      : language_(languageOfScan()), text_(text),
        lexer_(clang::SourceLocation(), language_, text.begin(), text.begin(), text.end()) {}

  TextScan scan() {
    scan_.canHold = hasTrigraph(text_);
    next();
    while (at_.kind != tok::eof)
      if (at_.kind == tok::hash && at_.isFirstOfLine)
        readDirective();
      else {
        addWord();
        next();
      }
    if (scan_.pieces == kNoPieces)
      scan_.words.clear();
    return std::move(scan_);
  }

private:
  /// Tokens of this one's line are over.
  bool isLineEnd() const { return at_.isFirstOfLine || at_.kind == tok::eof; }

  void next();
  bool isWorthAWarning() const;
  void addWord();
  void readDirective();
  void readInclude();
  void readMessage();
  void readMacro();

  llvm::StringRef restOfLine() const {
    return text_.drop_front(static_cast<std::size_t>(lexer_.getBufferLocation() - text_.begin()))
        .take_until([](char c) { return c == '\n' || c == '\r'; });
  }

  const clang::LangOptions language_;
  const llvm::StringRef text_;
  clang::Lexer lexer_;
  Lexeme at_;
  Lexeme before_[3]; ///< The last one first.
  TextScan scan_;
};

void Scanner::next() {
  std::move_backward(std::begin(before_), std::end(before_) - 1, std::end(before_));
  before_[0] = std::move(at_);
  clang::Token token;
  lexer_.LexFromRawLexer(token);
  at_ = {token.getKind(), {}, token.isAtStartOfLine(), token.hasLeadingSpace()};
  if (token.is(tok::raw_identifier)) {
    at_.word = token.getRawIdentifier().str();
    if (token.needsCleaning()) // Splices.
      std::erase_if(at_.word, [](char c) { return llvm::StringRef("\\\n\r \t\v\f").contains(c); });
  }
  scan_.canHold = scan_.canHold || at_.word == kScope || isWorthAWarning();
}

/// `[[apii::get`, `, apii::get`, `using apii:` and `[[get(`, which get a warning when they are
/// read.
bool Scanner::isWorthAWarning() const {
  if (at_.kind == tok::l_paren || at_.kind == tok::r_square || at_.kind == tok::comma)
    return before_[1].kind == tok::l_square && before_[2].kind == tok::l_square &&
           !before_[0].word.empty() && isWithoutScope(before_[0].word, at_.kind == tok::l_paren);
  if (at_.kind == tok::colon)
    return before_[1].word == "using" && isSimilarScope(before_[0].word);
  return !at_.word.empty() && before_[0].kind == tok::coloncolon &&
         (before_[2].kind == tok::l_square || before_[2].kind == tok::comma) &&
         isSimilarScope(before_[1].word) && dsl::isAttribute(at_.word);
}

void Scanner::addWord() {
  if (at_.word.empty())
    return;
  // `import shop;`, `export module shop;`
  const bool isFirst =
      at_.isFirstOfLine || (before_[0].word == "export" && before_[0].isFirstOfLine);
  scan_.canHold |= isFirst && (at_.word == "import" || at_.word == "module");
  scan_.pieces |= pieceOf(at_.word);
  scan_.words.insert(at_.word);
}

void Scanner::readDirective() {
  next();
  if (isLineEnd())
    return; // A lone '#'.
  const std::string name = at_.word;
  if (name == "include" || name == "include_next" || name == "import")
    readInclude();
  else if (name == "error" || name == "warning")
    readMessage();
  next();
  if (name == "define")
    readMacro();
  for (; !isLineEnd(); next())
    if (name == "pragma")
      addWord();
}

void Scanner::readInclude() {
  const llvm::StringRef rest = restOfLine().ltrim(" \t\v\f");
  const char close = rest.starts_with("<") ? '>' : rest.starts_with("\"") ? '"' : '\0';
  const std::size_t end = close ? rest.find(close, 1) : rest.npos;
  if (end == rest.npos || rest.slice(1, end).contains("/*"))
    scan_.canHold = true;
  else
    scan_.includes.push_back({rest.slice(1, end).str(), close == '"'});
}

/// The compiler takes such a line as it is, the lexer as tokens: they can differ in where it ends.
void Scanner::readMessage() {
  const llvm::StringRef rest = restOfLine();
  scan_.canHold |= rest.contains("/*") || rest.contains("R\"");
}

void Scanner::readMacro() {
  MacroText macro{at_.word};
  next();
  std::vector<std::string> parameters{"__VA_ARGS__", "__VA_OPT__"};
  if (!isLineEnd() && at_.kind == tok::l_paren && !at_.isBehindSpace)
    for (; !isLineEnd() && at_.kind != tok::r_paren; next())
      if (!at_.word.empty())
        parameters.push_back(at_.word);
  std::vector<Lexeme> body;
  for (; !isLineEnd(); next()) {
    const bool isParameter =
        std::find(parameters.begin(), parameters.end(), at_.word) != parameters.end();
    if (isParameter)
      body.push_back({tok::unknown}); // Stands for anything.
    else {
      body.push_back(at_);
      scan_.macroPieces |= pieceOf(at_.word);
      if (!at_.word.empty())
        macro.words.push_back(at_.word);
    }
  }
  macro.pastes = pastesOf(body);
  scan_.macros.push_back(std::move(macro));
}

} // namespace

unsigned pieceOf(std::string_view word) {
  return llvm::StringSwitch<unsigned>(word)
      .Case("a", kA)
      .Case("p", kP)
      .Case("i", kI)
      .Case("ap", kAp)
      .Case("pi", kPi)
      .Default(kNoPieces);
}

TextScan scanText(std::string_view text) {
  return Scanner(text).scan();
}

} // namespace oapigen::frontend
