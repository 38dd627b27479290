// reflect-cpp's templates whose arguments say more than types: texts and validators.
#pragma once

#include "frontend/Reading.h"
#include "source/KnownTypes.h"

namespace oapigen::frontend {

/// A type of one of the shapes Texts, Checked, Tagged, Timed and Named.
source::Type readReflected(Reading &reading, const source::KnownType &row,
                           const std::vector<clang::TemplateArgument> &arguments);

} // namespace oapigen::frontend
