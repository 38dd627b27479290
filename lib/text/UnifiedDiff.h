// Two texts → the lines that turn one into the other, as `diff -u` and git show them.
#pragma once

#include <string>
#include <string_view>

namespace oapigen {

/// Empty when the texts are equal. A program such as patch can apply the result to `before`.
std::string unifiedDiff(std::string_view before, std::string_view after,
                        const std::string &beforeName, const std::string &afterName);

} // namespace oapigen
