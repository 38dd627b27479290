// The text of a source or header → whether an attribute of the scope `api` can come from it, what
// it includes, and what it has to do with pasting (Pasting.h).
//
// It is taken apart into tokens by Clang's lexer, which sees splices and comments as the compiler
// does; nothing is preprocessed: what conditions leave out counts.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace oapigen::frontend {

/// The words that, pasted to others of them, give `api`; a set of bits.
enum Pieces : unsigned { kNoPieces = 0, kA = 1, kP = 2, kI = 4, kAp = 8, kPi = 16 };

/// A `#define`, as far as it matters for pasting.
struct MacroText {
  /// The ends of a pasted name as far as they are written: `JOIN_##n` begins with "JOIN_".
  struct Paste {
    std::string front, back;
    bool canGiveScope = false; ///< All that is written of it are pieces.
  };
  std::string name;
  std::vector<std::string> words = {}; ///< In what it stands for, without its parameters.
  std::vector<Paste> pastes = {};
};

struct TextScan {
  struct Include {
    std::string name;
    bool isQuoted = false; ///< "name": also looked for beside the file.
  };
  /// The word `api` is there, or a misspelt one where it could stand, or what this scan does not
  /// look through: trigraphs, modules, the include of a macro.
  bool canHold = false;
  std::vector<Include> includes = {};
  std::vector<MacroText> macros = {};
  unsigned macroPieces = kNoPieces; ///< In what macros stand for.
  unsigned pieces = kNoPieces;      ///< Elsewhere.
  /// The words outside of macros; left out when none of them is a piece.
  std::unordered_set<std::string> words = {};
};

/// `text` has to be followed by a zero.
TextScan scanText(std::string_view text);

unsigned pieceOf(std::string_view word);

} // namespace oapigen::frontend
