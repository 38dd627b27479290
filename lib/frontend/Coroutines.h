// A class of the user's that is a coroutine's type → what it hands over, and how often.
//
// The language tells it by its promise_type, or that of a specialization of std::coroutine_traits
// that holds for any parameters, as the type is read without the function that returns it:
// the parameter of return_value is the type of one later value, as of std::future, that of
// yield_value of many, as of std::generator. Where neither is certain, as with templates, the class
// is taken for what it holds, as any other.
#pragma once

#include "frontend/Reading.h"
#include "source/KnownTypes.h"

#include <optional>

namespace oapigen::frontend {

struct Coroutine {
  const source::KnownType *like; ///< The row of the library's class that it works like.
  clang::QualType value;         ///< void: none.
};

/// Whether a coroutine can return the class, and it has nothing else to show.
bool isCoroutine(Reading &reading, const clang::CXXRecordDecl *definition);

/// Nothing when a coroutine cannot return the class, or what it hands over is not certain.
std::optional<Coroutine> coroutineOf(Reading &reading, const clang::CXXRecordDecl *record);

} // namespace oapigen::frontend
