// Errors of Clang that come from how an attribute is written → what its author did.
//
// Clang tells what it expected next, and goes on from there: `[[api:get("/x")]]` lacks a comma, and
// `[[api::summary(Hello world)]]` has four errors. Here each such mistake is one error.
#pragma once

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
};

class AttributeMistakes {
public:
  /// Nothing: as Clang says it.
  std::optional<Retold> retell(const clang::Diagnostic &info, const clang::LangOptions &language);

private:
  clang::SourceLocation list_; ///< The `[[` where Clang has lost its way, which was told.
};

} // namespace oapigen::frontend
