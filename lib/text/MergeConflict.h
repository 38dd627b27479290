// A text that fails to be read → whether a merge has left both of its sides in it.
#pragma once

#include <cstddef>
#include <string_view>

namespace oapigen {

/// The offset of the line that begins the first conflict of a merge, as git and others mark it;
/// npos: there is none.
std::size_t mergeConflict(std::string_view text);

} // namespace oapigen
