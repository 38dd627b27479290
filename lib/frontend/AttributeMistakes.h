// Errors of Clang that come from how an attribute is written → what its author did.
//
// Clang tells what it expected next, and goes on from there: `[[api:get("/x")]]` lacks a comma, and
// `[[api::summary(Hello world)]]` has four errors. Here each such mistake is one error.
#pragma once

#include "frontend/AttributeText.h"
#include "support/Diagnostic.h"

#include <clang/Basic/Diagnostic.h>
#include <clang/Basic/LangOptions.h>

namespace oapigen::frontend {

/// How an error is told instead.
struct Retold {
  bool isFollowUp = false;             ///< Not at all: what caused it was told.
  std::optional<Problem> problem = {}; ///< By another row than Clang's words …
  Holes holes = {};                    ///< … with these holes.
  std::string hint = {};               ///< Clang's words with this hint; empty: with what it had.
  clang::SourceLocation where = {};    ///< Another place, if it is valid.
  bool keepsNotes = false;             ///< What Clang notes is about the other words as well.
  bool isWhole = false;                ///< What follows in the list comes of it.
  bool isAstray = false;               ///< Clang takes what follows for something else.
  std::vector<clang::SourceLocation> names =
      {};                             ///< Of the attributes of which nothing else is told.
  std::vector<std::string> lost = {}; ///< Errors about these names come of this one.
  clang::SourceLocation lists = {};   ///< An error right behind these comes of this one.
};

class AttributeMistakes {
public:
  /// Nothing: as Clang says it. `errors` are the Recorder's so far: of texts without an end among
  /// them, Unattached.cpp tells.
  std::optional<Retold> retell(const clang::Diagnostic &info, const clang::LangOptions &language,
                               llvm::ArrayRef<clang::SourceLocation> errors);

private:
  std::optional<Retold> retellBrackets(const FileTokens &tokens, const clang::Diagnostic &info);
  std::optional<Retold> retellLists(const FileTokens &tokens, const AttributeText &text,
                                    const clang::Diagnostic &info);
  bool isAstray(const clang::Diagnostic &info) const;
  std::optional<Retold> lackOfHeader(const clang::Diagnostic &info, const AttributeAt &at);

  clang::SourceLocation list_;    ///< The `[[` where Clang has lost its way, which was told.
  clang::SourceLocation lists_;   ///< Behind which it has, likewise.
  std::vector<std::string> lost_; ///< Names that Clang did not get to know.
  bool lacksHeader_ = false;      ///< <oapi/api.hpp>, which was told.
  /// What is unbalanced, which was told.
  std::optional<clang::SourceRange> astray_;
};

} // namespace oapigen::frontend
