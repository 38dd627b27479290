// Which declaration carries an attribute that nobody knows: Clang drops it before anybody is asked.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// True if `token` stands in front of `declaration` or behind its name, as an attribute that
/// belongs to it does. Where that is not certain, it is false.
bool standsOn(Reading &reading, const AttributeToken &token, const clang::Decl *declaration);

/// The attributes of the scope `api` that the table does not have.
const std::vector<AttributeToken> &misspelt(Reading &reading);

} // namespace oapigen::frontend
