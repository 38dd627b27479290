// Functions that a JSON library is told by → a remark that nobody has read them.
#pragma once

#include "mapping/Context.h"

namespace oapigen::mapping {

/// None where the author has named something, or said otherwise what is written: that was thought
/// of, then.
void remarkHandWritten(const Context &context, const source::Class &declaration);
void remarkHandWritten(const Context &context, const source::Enum &declaration);

} // namespace oapigen::mapping
