// The quotes of a text in the arguments of an attribute → where one is missing.
//
// What a lexer makes of the rest of the line then has nothing to do with what is meant: a text that
// is not ended swallows the brackets behind it, and `https://…` without quotes is a comment.
#pragma once

#include "frontend/AttributeBrackets.h"

namespace oapigen::frontend {

/// The argument of an attribute that a token is in.
struct ArgumentAt {
  FileTokens::Index begin = 0; ///< Its first token.
  unsigned number = 1;
};

/// Whether the token is a text that has no quote at its end.
bool isUnended(const FileTokens &tokens, FileTokens::Index at);

/// What is to be written instead of the argument with such a token.
std::string adviceForUnended(const FileTokens &tokens, FileTokens::Index at,
                             const ArgumentAt &argument);

/// Whether the argument, up to the token `end`, is a text without quotes that a comment is taken
/// for: it begins right behind a token, and what follows it closes brackets. `name` is the
/// attribute's.
std::optional<Unbalanced> textWithComment(const FileTokens &tokens, FileTokens::Index end,
                                          const ArgumentAt &argument, const std::string &name);

/// A text without an end in an attribute of another scope, if it can be the reason of the error:
/// Clang goes on behind that attribute, somewhere.
std::optional<Unbalanced> unendedElsewhere(const FileTokens &tokens, FileTokens::Index error);

} // namespace oapigen::frontend
