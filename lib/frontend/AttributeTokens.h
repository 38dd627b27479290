// Watches the preprocessed tokens for attributes of the scope `api`.
//
// Clang tells nobody about attributes that it does not know or cannot attach (in skipped function
// bodies, on types, on statements); the tokens do. What stands here and was never handled is
// reported at the end, so that no annotation is silently lost.
#pragma once

#include <clang/Basic/SourceLocation.h>
#include <clang/Basic/SourceManager.h>
#include <clang/Lex/Token.h>
#include <llvm/ADT/DenseMap.h>

#include <vector>

namespace oapigen::frontend {

/// The scope of this program's attributes.
inline constexpr const char *kScope = "api";

/// A letter too many or too few, or another one; capitals.
bool isSimilarScope(llvm::StringRef name);

/// An attribute without a scope that has a name of this language, and that no compiler knows so,
/// nor one that stands in the place of another scope's: `[[get("/x")]]`, not `[[deprecated]]`.
bool isWithoutScope(llvm::StringRef name, bool hasArguments);

struct AttributeToken {
  clang::SourceLocation list;  ///< The `[[` that it stands in.
  clang::SourceLocation scope; ///< `api`
  clang::SourceLocation name;
  const clang::IdentifierInfo *identifier = nullptr;
  bool hasArguments = false;
  clang::SourceLocation end;      ///< Its last token.
  bool hasScopeForItself = false; ///< Not in `[[using api: …]]`.
};

class AttributeTokens {
public:
  /// Takes the next token of the translation unit. While isOutside(), only `[` matters.
  void see(const clang::Token &token);

  const std::vector<AttributeToken> &all() const { return all_; }
  /// Those of a scope that is nearly ours, `apl::get`: for other programs, or misspelt.
  const std::vector<AttributeToken> &ofSimilarScope() const { return similar_; }
  /// Those that have no scope, but a name of ours.
  const std::vector<AttributeToken> &withoutScope() const { return bare_; }
  /// The attribute that Clang gives this range, or nullptr. It begins with the scope or the name,
  /// and where one scope holds for several, only its end tells them apart.
  const AttributeToken *in(clang::SourceRange range) const;
  /// The place of its name.
  clang::SourceLocation nameIn(clang::SourceRange range) const;
  /// The attribute around `location`, from its name to the end of its arguments, or nullptr.
  const AttributeToken *around(clang::SourceLocation location,
                               const clang::SourceManager &sources) const;

  /// True if the last token ended what it is in.
  bool isOutside() const { return state_ == State::Outside; }
  /// Puts what stood before in front of what was seen.
  void prepend(std::vector<AttributeToken> all, std::vector<AttributeToken> similar,
               std::vector<AttributeToken> bare);

private:
  /// What may come next, seen from the tokens before.
  enum class State {
    Outside,
    OpenBracket,
    NameOrScope,
    AfterScope,
    AfterSimilarScope,
    AfterBareName,
    AfterUsing,
    Colon,
    AfterName,
    Inside
  };

  void seeInside(const clang::Token &token);
  void addName(const clang::Token &token);
  void addSimilar(const clang::Token &token);
  void addBare(const clang::Token &next);

  State state_ = State::Outside;
  unsigned depth_ = 0; ///< Of brackets within the attribute's arguments.
  bool usingScope_ = false;
  bool usingSimilarScope_ = false;
  bool usingAnyScope_ = false;
  bool isInArguments_ = false; ///< The open brackets are those of the last attribute.
  clang::SourceLocation list_;
  clang::SourceLocation scope_;
  const clang::IdentifierInfo *bareName_ = nullptr;
  std::vector<AttributeToken> all_;
  std::vector<AttributeToken> similar_;
  std::vector<AttributeToken> bare_;
  /// By name, end and, where unambiguous, scope.
  llvm::DenseMap<clang::SourceLocation, unsigned> index_;
};

} // namespace oapigen::frontend
