// Makes Clang know the attribute table.
#pragma once

#include <string>
#include <string_view>

namespace oapigen::frontend {

/// Registers every row of the attribute table with Clang, once per process; to be called before a
/// parse, from any thread.
void registerAttributes();

/// The same for a plug-in, which is loaded into somebody else's compilation: there an attribute has
/// to take its made-up name before the parser sees it.
void registerForGuest();

/// "[[api::get]]" for "get".
std::string madeUpName(std::string_view name);

/// "api::get" for either of the two names.
std::string writtenName(std::string_view registered);

} // namespace oapigen::frontend
