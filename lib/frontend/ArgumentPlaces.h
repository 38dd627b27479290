// An argument's expression → the places of the members and elements that were written in it.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// By pointers of the value that `expression`, an option structure of namespace `oapi`, is: of the
/// members that a braced list sets, and of the arguments of `oapi::all` and its like. What was made
/// elsewhere, such as a constant that is only named here, has no places of its own.
oapigen::Places placesInside(Reading &reading, const clang::Expr *expression);

} // namespace oapigen::frontend
