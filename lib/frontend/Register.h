// Makes Clang know the attribute table.
#pragma once

#include <string>
#include <string_view>

namespace oapigen::frontend {

/// The name by which Clang knows the attribute `name`: "[[api::get]]" for "get".
std::string registeredName(std::string_view name);
/// And back, with the scope: "api::get".
std::string_view writtenName(std::string_view registered);

/// Puts the rows of the attribute table into Clang's registry, from which Clang takes them at the
/// first attribute that it meets.
void addAttributes();

/// Registers every row of the attribute table with Clang, once per process; to be called before a
/// parse, from any thread.
void registerAttributes();

} // namespace oapigen::frontend
