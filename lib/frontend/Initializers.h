// An expression as Clang has it → what was written: the parts that defaults are read from.
#pragma once

#include "frontend/Reading.h"

#include <optional>
#include <vector>

namespace oapigen::frontend {

/// Without temporaries, conversions and everything else that is not written.
const clang::Expr *stripped(const clang::Expr *expression);

/// The arguments of a constructor call that were written.
std::vector<const clang::Expr *> writtenArguments(const clang::CXXConstructExpr *call);

/// The elements of `{…}` through the layers that a container's constructor adds; nothing if the
/// expression is no list.
std::optional<std::vector<const clang::Expr *>> listed(const clang::Expr *expression);

/// What the constant that `expression` names is initialized with, stripped; nullptr if it names
/// none.
const clang::Expr *initializerOf(const clang::Expr *expression);

/// The value if the expression is a constant one without effects.
std::optional<clang::APValue> evaluated(Reading &reading, const clang::Expr *expression);

/// What is inside of classes that have one member each: the count of a duration. nullptr where a
/// class has another number of them.
const clang::APValue *innermostMember(const clang::APValue &value);

} // namespace oapigen::frontend
