// Finds the doc comment of a declaration by its tokens.
#include "frontend/Comments.h"

#include "frontend/CommentText.h"

#include <llvm/Support/ConvertUTF.h>
#include <llvm/Support/JSON.h>

namespace oapigen::frontend {
namespace {

using Offset = unsigned;

struct Text {
  clang::FileID file;
  llvm::StringRef buffer;
  const std::map<unsigned, clang::RawComment *> *comments;
};

Offset endOf(Reading &reading, const clang::RawComment *comment) {
  return reading.sources().getFileOffset(comment->getEndLoc());
}

/// The tokens from `begin` to `end`, without comments.
class Tokens {
public:
  Tokens(Reading &reading, const Text &text, Offset begin, Offset end)
      : Tokens(reading, text, begin, end, reading.sources().getLocForStartOfFile(text.file)) {}

  bool next(clang::Token &token) {
    lexer_.LexFromRawLexer(token);
    return token.isNot(clang::tok::eof) && token.getLocation() < end_;
  }

private:
  Tokens(Reading &reading, const Text &text, Offset begin, Offset end, clang::SourceLocation file)
      : end_(file.getLocWithOffset(static_cast<int>(end))),
        lexer_(file, reading.ast.getLangOpts(), text.buffer.begin(), text.buffer.begin() + begin,
               text.buffer.end()) {}

  clang::SourceLocation end_;
  clang::Lexer lexer_;
};

/// True if the text from `begin` to `end` can be the beginning of one declaration: attributes, a
/// template's head, specifiers, macros; but nothing that ends another declaration.
bool isHead(Reading &reading, const Text &text, Offset begin, Offset end) {
  Tokens tokens(reading, text, begin, end);
  clang::Token token;
  int depth = 0;
  int angles = 0;
  while (tokens.next(token)) {
    using namespace clang;
    if (token.is(tok::hash) && token.isAtStartOfLine())
      return false;
    if (token.isOneOf(tok::l_paren, tok::l_square) || (token.is(tok::l_brace) && depth > 0))
      ++depth;
    else if (token.isOneOf(tok::r_paren, tok::r_square, tok::r_brace) && depth-- == 0)
      return false;
    else if (depth > 0)
      continue;
    else if (token.is(tok::less))
      ++angles;
    else if (angles > 0 && token.isOneOf(tok::greater, tok::greatergreater))
      angles -= token.is(tok::greater) ? 1 : 2;
    else if (token.isOneOf(tok::semi, tok::l_brace, tok::colon) ||
             (token.is(tok::comma) && angles == 0))
      return false;
  }
  return depth == 0;
}

/// True if the text from a declaration's last known token to the comment is the rest of this
/// declaration and what separates it from the next.
bool isTail(Reading &reading, const Text &text, Offset begin, Offset end) {
  Tokens tokens(reading, text, begin, end);
  clang::Token token;
  int depth = 0;
  bool isSeparated = false;
  while (tokens.next(token)) {
    using namespace clang;
    if (isSeparated)
      return false;
    if (token.isOneOf(tok::l_paren, tok::l_square, tok::l_brace))
      ++depth;
    else if (token.isOneOf(tok::r_square, tok::r_brace) && depth-- == 0)
      return false;
    else if (token.is(tok::r_paren))
      isSeparated = depth-- == 0;
    else if (depth == 0)
      isSeparated = token.isOneOf(tok::comma, tok::semi);
  }
  return true;
}

std::string textOf(Reading &reading, const clang::RawComment *comment) {
  std::string text = stripMarkers(comment->getRawText(reading.sources()));
  return llvm::json::isUTF8(text) ? text : llvm::json::fixUTF8(text);
}

/// Whether the comment stands in the definition of a macro.
bool isInDirective(const Text &text, Offset comment) {
  llvm::StringRef line = text.buffer.take_front(comment);
  std::size_t begin = line.rfind('\n');
  while (begin != line.npos && line.take_front(begin).rtrim("\r").ends_with("\\"))
    begin = line.take_front(begin).rfind('\n');
  return line.drop_front(begin == line.npos ? 0 : begin + 1).ltrim().starts_with("#");
}

const clang::RawComment *before(Reading &reading, const Text &text, Offset declaration) {
  auto at = text.comments->lower_bound(declaration);
  if (at == text.comments->begin())
    return nullptr;
  const clang::RawComment *comment = std::prev(at)->second;
  if (comment->isTrailingComment() || !comment->isDocumentation() ||
      isInDirective(text, std::prev(at)->first) ||
      !isHead(reading, text, endOf(reading, comment), declaration))
    return nullptr;
  return comment;
}

const clang::RawComment *behind(Reading &reading, const Text &text, Offset end) {
  auto at = text.comments->lower_bound(end);
  if (at == text.comments->end() || !at->second->isTrailingComment() ||
      !at->second->isDocumentation() || !isTail(reading, text, end, at->first))
    return nullptr;
  return at->second;
}

bool canTrail(const clang::Decl *declaration) {
  return llvm::isa<clang::FieldDecl, clang::EnumConstantDecl, clang::ParmVarDecl>(declaration);
}

/// In `namespace a::b {` the comment is b's.
bool hasNestedName(const clang::Decl *declaration) {
  auto *space = llvm::dyn_cast<clang::NamespaceDecl>(declaration);
  if (!space || space->decls_empty())
    return false;
  auto *inner = llvm::dyn_cast<clang::NamespaceDecl>(*space->decls_begin());
  return inner && inner->isNested();
}

Comment read(Reading &reading, const clang::RawComment *comment) {
  return comment ? Comment{comment, textOf(reading, comment)} : Comment();
}

} // namespace

Comment commentOf(Reading &reading, const clang::Decl *declaration) {
  clang::SourceManager &sources = reading.sources();
  const clang::SourceLocation begin = sources.getFileLoc(declaration->getBeginLoc());
  if (begin.isInvalid() || hasNestedName(declaration))
    return {};
  const auto [file, offset] = sources.getDecomposedLoc(begin);
  const Text text{file, sources.getBufferData(file), reading.ast.Comments.getCommentsInFile(file)};
  if (!text.comments)
    return {};
  if (canTrail(declaration)) {
    const clang::SourceLocation last = sources.getFileLoc(declaration->getEndLoc());
    const clang::SourceLocation end =
        clang::Lexer::getLocForEndOfToken(last, 0, sources, reading.ast.getLangOpts());
    if (end.isValid() && sources.getFileID(end) == file)
      if (Comment found = read(reading, behind(reading, text, sources.getFileOffset(end)));
          !found.text.empty())
        return found;
  }
  return read(reading, before(reading, text, offset));
}

std::vector<Where> linesOf(Reading &reading, const clang::RawComment &comment) {
  std::vector<Where> places;
  const llvm::StringRef raw = comment.getRawText(reading.sources());
  for (std::string_view line : strippedLines(raw)) {
    const auto offset = static_cast<int>(line.data() - raw.data());
    places.push_back(reading.places.at(comment.getBeginLoc().getLocWithOffset(offset)));
    places.back().length = 0;
  }
  return places;
}

} // namespace oapigen::frontend
