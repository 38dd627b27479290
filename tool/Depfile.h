// What a document was made from, as a rule for Make and Ninja.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace oapigen::tool {

/// `target: file file …` in the syntax that Make, Ninja and CMake read alike; one file a line.
std::string depfile(std::string_view target, std::span<const std::string> files);

} // namespace oapigen::tool
