// Annotated functions → source::Function.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// `function` is the redeclaration whose parameters and place count.
source::Function readFunction(Reading &reading, clang::FunctionDecl *function);

} // namespace oapigen::frontend
