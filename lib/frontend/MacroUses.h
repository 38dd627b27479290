// Remembers the uses of some macros with their arguments.
//
// Function bodies are skipped, and a macro leaves no trace in Clang's tree but the places of what
// it declares; from such a place the use is found again, also when the macro was used by another
// macro.
#pragma once

#include "frontend/ClangHeaders.h"

#include <string>
#include <vector>

namespace oapigen::frontend {

using Tokens = std::vector<clang::Token>;

struct MacroUse {
  std::string name;
  clang::SourceLocation location; ///< Of the macro's name.
  /// With the macros in them expanded; each of the variable arguments is one of its own.
  std::vector<Tokens> arguments;
};

class MacroUses {
public:
  /// From now on, uses of the macros of these names are remembered.
  void watch(clang::Preprocessor &preprocessor, const std::vector<std::string> &names);

  /// The use whose expansion has something at `location`, the innermost one; or nullptr.
  const MacroUse *around(clang::SourceLocation location, const clang::SourceManager &sources) const;

  /// Called for each use.
  void add(MacroUse use);
  const std::vector<MacroUse> &all() const { return all_; }

  /// Called for a use of __DATE__ or __TIME__.
  void noteClock() { usesClock_ = true; }
  bool usesClock() const { return usesClock_; }

private:
  bool usesClock_ = false;
  std::vector<MacroUse> all_;
  llvm::DenseMap<clang::SourceLocation, unsigned> index_; ///< By the place of the name.
};

/// The tokens between the commas that stand in no brackets; none for no tokens.
std::vector<Tokens> splitAtCommas(const Tokens &tokens);

/// The tokens without the brackets around them, if they stand in a pair of these.
Tokens unwrapped(Tokens tokens, clang::tok::TokenKind open);

} // namespace oapigen::frontend
