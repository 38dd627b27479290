// Looks at the tokens between the attribute and the declared name: a declaration that ends there,
// or another one that begins, has the attribute for itself.
#include "frontend/Misspelt.h"

#include "dsl/Attribute.h"

namespace oapigen::frontend {
namespace {

namespace tok = clang::tok;

/// The text of a file from one place to another one behind it; nothing if there is none.
std::optional<llvm::StringRef> between(clang::SourceManager &sources, clang::SourceLocation begin,
                                       clang::SourceLocation end) {
  const auto [file, from] = sources.getDecomposedLoc(begin);
  const auto [otherFile, to] = sources.getDecomposedLoc(end);
  if (file != otherFile || from > to)
    return std::nullopt;
  return sources.getBufferData(file).slice(from, to);
}

/// Whether there is nothing in `text` that ends a declaration, and what it opens it closes. In
/// front of a parameter's name there is no comma, either.
bool isWithinOne(llvm::StringRef text, bool isParameter, const clang::LangOptions &language) {
  const std::string copy = text.str(); // The lexer wants a zero behind it.
  clang::Lexer lexer({}, language, copy.data(), copy.data(), copy.data() + copy.size());
  clang::Token token;
  int depth = 0;
  while (!lexer.LexFromRawLexer(token) && token.isNot(tok::eof)) {
    depth += token.is(tok::l_paren) ? 1 : token.is(tok::r_paren) ? -1 : 0;
    if (depth < 0 || token.isOneOf(tok::semi, tok::l_brace, tok::r_brace) ||
        (isParameter && depth == 0 && token.is(tok::comma)))
      return false;
  }
  return depth == 0;
}

} // namespace

bool standsOn(Reading &reading, const AttributeToken &token, const clang::Decl *declaration) {
  clang::SourceManager &sources = reading.sources();
  const clang::LangOptions &language = reading.ast.getLangOpts();
  const clang::SourceLocation name = sources.getFileLoc(declaration->getLocation());
  if (name.isInvalid() || token.end.isMacroID() || token.list.isMacroID())
    return false;
  auto endOf = [&](clang::SourceLocation one) {
    return clang::Lexer::getLocForEndOfToken(one, 0, sources, language);
  };
  if (const auto text = between(sources, endOf(token.end), name))
    return isWithinOne(*text, llvm::isa<clang::ParmVarDecl>(declaration), language);
  const auto text = between(sources, endOf(name), token.list);
  return text && (text->trim().empty() || text->trim().starts_with("[[")) &&
         isWithinOne(*text, true, language);
}

const std::vector<AttributeToken> &misspelt(Reading &reading) {
  if (!reading.misspelt) {
    reading.misspelt.emplace();
    for (const AttributeToken &token : reading.recorder.tokens().all())
      if (!reading.recorder.isHandled(token.name) &&
          !dsl::isAttribute(token.identifier->getName().str()))
        reading.misspelt->push_back(token);
  }
  return *reading.misspelt;
}

} // namespace oapigen::frontend
