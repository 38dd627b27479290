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

/// What is wrong with the token `at`, a text without an end in an attribute of another scope; its
/// name is that of the list. Nothing: it is no such text.
std::optional<Unbalanced> unendedElsewhere(const FileTokens &tokens, FileTokens::Index at);

/// Whether an error comes of such a text: it is about that itself or, if it is one of the grammar,
/// in the rest of the declaration or where the brackets are missed that the text has swallowed.
bool comesOfUnended(const FileTokens &tokens, FileTokens::Index text, FileTokens::Index error,
                    bool isAboutSyntax);

} // namespace oapigen::frontend
