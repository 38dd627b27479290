// Tokens of a macro's argument → what they mean.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// As written, without spaces.
std::string textOf(Reading &reading, const Tokens &tokens);

/// The last identifier of `a::b::c`; empty for what is no such name.
std::string lastName(const Tokens &tokens);

/// A literal (text, number, truth value, nullptr), or the value of the constant that is so called
/// in `scope` or around it; nothing for any other expression.
std::optional<Value> valueOf(Reading &reading, const Tokens &tokens,
                             const clang::DeclContext *scope);

} // namespace oapigen::frontend
