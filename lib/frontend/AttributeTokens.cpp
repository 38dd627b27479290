// A small state machine over `[[ using api: a(…), b ]]` and `[[ api::a(…), other::b ]]`.
#include "frontend/AttributeTokens.h"

#include "dsl/Attribute.h"
#include "support/Spelling.h"

#include <clang/Basic/IdentifierTable.h>
#include <llvm/ADT/STLExtras.h>

namespace oapigen::frontend {
namespace {

bool isScope(const clang::Token &token) {
  const clang::IdentifierInfo *name = token.isAnnotation() ? nullptr : token.getIdentifierInfo();
  return name && name->isStr(kScope);
}

bool isSimilarScope(const clang::Token &token) {
  const clang::IdentifierInfo *name = token.isAnnotation() ? nullptr : token.getIdentifierInfo();
  return name && frontend::isSimilarScope(name->getName());
}

bool opens(const clang::Token &token) {
  return token.isOneOf(clang::tok::l_paren, clang::tok::l_square, clang::tok::l_brace);
}

bool closes(const clang::Token &token) {
  return token.isOneOf(clang::tok::r_paren, clang::tok::r_square, clang::tok::r_brace);
}

} // namespace

bool isSimilarScope(llvm::StringRef name) {
  static constexpr std::string_view kOurs[] = {kScope};
  constexpr unsigned kLongest = 6; // Most names in attributes are longer.
  return name == "openapi" || (!name.empty() && name.size() <= kLongest && name != kScope &&
                               !nearest(name.str(), kOurs).empty());
}

bool isWithoutScope(llvm::StringRef name, bool hasArguments) {
  // Standard, or of GCC and Clang, whose scope may have been forgotten as well.
  constexpr llvm::StringRef kOfCompilers[] = {"deprecated", "format", "callback", "flatten"};
  return dsl::canBeWritten(std::string_view(name), hasArguments) &&
         !llvm::is_contained(kOfCompilers, name);
}

void AttributeTokens::see(const clang::Token &token) {
  switch (state_) {
  case State::Outside:
    if (token.is(clang::tok::l_square))
      state_ = State::OpenBracket;
    list_ = token.getLocation();
    return;
  case State::OpenBracket:
    state_ = token.is(clang::tok::l_square) ? State::NameOrScope : State::Outside;
    usingScope_ = usingSimilarScope_ = usingAnyScope_ = false;
    scope_ = {};
    return;
  default:
    seeInside(token);
  }
}

/// `token` stands between `[[` and `]]`.
void AttributeTokens::seeInside(const clang::Token &token) {
  if (depth_ > 0) {
    depth_ += opens(token) ? 1 : closes(token) ? -1 : 0;
    if (depth_ == 0 && isInArguments_) {
      all_.back().end = token.getLocation();
      index_.try_emplace(token.getLocation(), all_.size() - 1);
    }
    return;
  }
  if (state_ == State::AfterBareName)
    addBare(token);
  if (token.isOneOf(clang::tok::r_square, clang::tok::eof)) {
    state_ = State::Outside;
    return;
  }
  if (token.is(clang::tok::comma)) {
    state_ = State::NameOrScope;
    return;
  }
  if (opens(token)) {
    isInArguments_ = state_ == State::AfterName;
    if (isInArguments_)
      all_.back().hasArguments = true;
    depth_ = 1;
    state_ = State::Inside;
    return;
  }
  switch (state_) {
  case State::NameOrScope:
    if (token.is(clang::tok::kw_using))
      state_ = State::AfterUsing;
    else if (usingScope_)
      addName(token);
    else if (usingSimilarScope_)
      addSimilar(token);
    else {
      scope_ = token.getLocation();
      bareName_ = token.isAnnotation() ? nullptr : token.getIdentifierInfo();
      state_ = isScope(token)                 ? State::AfterScope
               : isSimilarScope(token)        ? State::AfterSimilarScope
               : bareName_ && !usingAnyScope_ ? State::AfterBareName
                                              : State::Inside;
    }
    return;
  case State::AfterUsing:
    usingAnyScope_ = true;
    usingScope_ = isScope(token);
    usingSimilarScope_ = isSimilarScope(token);
    scope_ = token.getLocation();
    state_ = State::Colon;
    return;
  case State::Colon:
    state_ = State::NameOrScope;
    return;
  case State::AfterScope:
    if (token.isNot(clang::tok::coloncolon))
      addName(token);
    return;
  case State::AfterSimilarScope:
    if (token.isNot(clang::tok::coloncolon))
      addSimilar(token);
    return;
  default:
    state_ = State::Inside;
  }
}

void AttributeTokens::addName(const clang::Token &token) {
  const clang::IdentifierInfo *name = token.isAnnotation() ? nullptr : token.getIdentifierInfo();
  state_ = name ? State::AfterName : State::Inside;
  if (!name)
    return;
  if (!usingScope_)
    index_.try_emplace(scope_, all_.size());
  index_.try_emplace(token.getLocation(), all_.size());
  all_.push_back(
      {list_, scope_, token.getLocation(), name, false, token.getLocation(), !usingScope_});
}

/// An attribute without a scope, such as `deprecated`, has no name behind it.
void AttributeTokens::addSimilar(const clang::Token &token) {
  const clang::IdentifierInfo *name = token.isAnnotation() ? nullptr : token.getIdentifierInfo();
  state_ = State::Inside;
  if (name)
    similar_.push_back({list_, scope_, token.getLocation(), name, false, token.getLocation()});
}

/// `next` tells a name from a scope, and whether there are arguments. What begins with `_` is the
/// compiler's; there are many in the headers of the standard library.
void AttributeTokens::addBare(const clang::Token &next) {
  const llvm::StringRef name = bareName_->getName();
  const bool hasArguments = next.is(clang::tok::l_paren);
  if ((hasArguments || next.isOneOf(clang::tok::r_square, clang::tok::comma)) &&
      !name.starts_with("_") && isWithoutScope(name, hasArguments))
    bare_.push_back({list_, scope_, scope_, bareName_, hasArguments, scope_});
}

void AttributeTokens::prepend(std::vector<AttributeToken> all, std::vector<AttributeToken> similar,
                              std::vector<AttributeToken> bare) {
  all_.insert(all_.begin(), all.begin(), all.end());
  similar_.insert(similar_.begin(), similar.begin(), similar.end());
  bare_.insert(bare_.begin(), bare.begin(), bare.end());
  index_.clear();
  for (unsigned i = 0; i < all_.size(); ++i) {
    if (all_[i].hasScopeForItself)
      index_.try_emplace(all_[i].scope, i);
    index_.try_emplace(all_[i].name, i);
    if (all_[i].hasArguments)
      index_.try_emplace(all_[i].end, i);
  }
}

const AttributeToken *AttributeTokens::around(clang::SourceLocation location,
                                              const clang::SourceManager &sources) const {
  for (const AttributeToken &token : all_)
    if (token.list == location || token.name == location || token.scope == location ||
        (!sources.isBeforeInTranslationUnit(location, token.name) &&
         !sources.isBeforeInTranslationUnit(token.end, location)))
      return &token;
  return nullptr;
}

const AttributeToken *AttributeTokens::in(clang::SourceRange range) const {
  for (clang::SourceLocation location : {range.getBegin(), range.getEnd()})
    if (auto at = index_.find(location); at != index_.end())
      return &all_[at->second];
  return nullptr;
}

clang::SourceLocation AttributeTokens::nameIn(clang::SourceRange range) const {
  const AttributeToken *token = in(range);
  return token ? token->name : range.getBegin();
}

} // namespace oapigen::frontend
