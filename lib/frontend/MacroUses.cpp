// Listens to the preprocessor.
#include "frontend/MacroUses.h"

#include <clang/Lex/MacroArgs.h>
#include <clang/Lex/PPCallbacks.h>

namespace oapigen::frontend {
namespace {

using clang::tok::TokenKind;

class Watcher : public clang::PPCallbacks {
public:
  Watcher(MacroUses &uses, clang::Preprocessor &preprocessor, const std::vector<std::string> &names)
      : uses_(uses), preprocessor_(preprocessor) {
    for (const std::string &name : names)
      names_.insert(preprocessor.getIdentifierInfo(name));
    for (const char *name : {"__DATE__", "__TIME__"})
      clock_.insert(preprocessor.getIdentifierInfo(name));
  }

  void MacroExpands(const clang::Token &name, const clang::MacroDefinition &definition,
                    clang::SourceRange, const clang::MacroArgs *arguments) override {
    const clang::IdentifierInfo *identifier = name.getIdentifierInfo();
    const clang::MacroInfo *macro = definition.getMacroInfo();
    if (macro && macro->isBuiltinMacro() && clock_.contains(identifier))
      uses_.noteClock();
    if (!names_.contains(identifier) || !macro || !macro->isFunctionLike() || !arguments)
      return;
    MacroUse use{identifier->getName().str(), name.getLocation(), {}};
    for (unsigned i = 0; i < macro->getNumParams(); ++i) {
      Tokens tokens = expanded(*arguments, i);
      if (macro->isVariadic() && i + 1 == macro->getNumParams())
        for (Tokens &one : splitAtCommas(tokens))
          use.arguments.push_back(std::move(one));
      else
        use.arguments.push_back(std::move(tokens));
    }
    uses_.add(std::move(use));
  }

private:
  /// What the preprocessor itself will put into the macro's body; it keeps the result for then.
  Tokens expanded(const clang::MacroArgs &arguments, unsigned index) {
    const clang::Token *written = arguments.getUnexpArgument(index);
    Tokens tokens;
    if (arguments.ArgNeedsPreexpansion(written, preprocessor_))
      tokens = const_cast<clang::MacroArgs &>(arguments).getPreExpArgument(index, preprocessor_);
    else
      tokens.assign(written, written + clang::MacroArgs::getArgLength(written));
    std::erase_if(tokens, [](const clang::Token &token) { return token.is(TokenKind::eof); });
    return tokens;
  }

  MacroUses &uses_;
  clang::Preprocessor &preprocessor_;
  llvm::DenseSet<const clang::IdentifierInfo *> names_;
  llvm::SmallPtrSet<const clang::IdentifierInfo *, 2> clock_;
};

/// How a token changes the depth of brackets.
int depthChange(const clang::Token &token) {
  if (token.isOneOf(TokenKind::l_paren, TokenKind::l_square, TokenKind::l_brace))
    return 1;
  return token.isOneOf(TokenKind::r_paren, TokenKind::r_square, TokenKind::r_brace) ? -1 : 0;
}

} // namespace

void MacroUses::watch(clang::Preprocessor &preprocessor, const std::vector<std::string> &names) {
  preprocessor.addPPCallbacks(std::make_unique<Watcher>(*this, preprocessor, names));
}

void MacroUses::add(MacroUse use) {
  index_[use.location] = all_.size();
  all_.push_back(std::move(use));
}

const MacroUse *MacroUses::around(clang::SourceLocation location,
                                  const clang::SourceManager &sources) const {
  while (location.isMacroID()) {
    // What was expanded as an argument of another macro comes from there …
    if (sources.isMacroArgExpansion(location))
      if (const MacroUse *use = around(sources.getImmediateSpellingLoc(location), sources))
        return use;
    // … and what was not stands in the macro's body.
    location = sources.getImmediateExpansionRange(location).getBegin();
    if (auto at = index_.find(location); at != index_.end())
      return &all_[at->second];
  }
  return nullptr;
}

std::vector<Tokens> splitAtCommas(const Tokens &tokens) {
  std::vector<Tokens> parts;
  int depth = 0;
  for (const clang::Token &token : tokens) {
    depth += depthChange(token);
    if (parts.empty())
      parts.emplace_back();
    if (depth == 0 && token.is(TokenKind::comma))
      parts.emplace_back();
    else
      parts.back().push_back(token);
  }
  return parts;
}

Tokens unwrapped(Tokens tokens, TokenKind open) {
  int depth = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    depth += depthChange(tokens[i]);
    if (depth == 0)
      return i > 0 && i + 1 == tokens.size() && tokens[0].is(open)
                 ? Tokens(tokens.begin() + 1, tokens.end() - 1)
                 : tokens;
  }
  return tokens;
}

} // namespace oapigen::frontend
