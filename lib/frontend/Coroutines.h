// A class of the user's that is a coroutine's type → the library's class that it works like.
//
// The language tells it by its promise_type: with return_value or return_void it stands for one
// later value, as std::future does; with yield_value for many, as std::generator does.
#pragma once

#include "frontend/Reading.h"
#include "source/KnownTypes.h"

namespace oapigen::frontend {

/// The row of that class; nullptr when a coroutine cannot return the class.
const source::KnownType *likeCoroutine(Reading &reading, const clang::CXXRecordDecl *record);

} // namespace oapigen::frontend
