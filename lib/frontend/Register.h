// Makes Clang know the attribute table.
#pragma once

namespace oapigen::frontend {

/// Registers every row of the attribute table with Clang, once per process; to be called before a
/// parse, from any thread.
void registerAttributes();

} // namespace oapigen::frontend
