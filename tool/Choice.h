// An option whose value is one of a few words, and what is said of another one.
#pragma once

#include "support/Spelling.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace oapigen::tool {

/// Accepts the words and nothing else.
inline CLI::Validator oneOf(std::vector<std::string> words) {
  auto judge = [words = std::move(words)](const std::string &given) -> std::string {
    if (std::find(words.begin(), words.end(), given) != words.end())
      return {};
    std::string all;
    for (const std::string &word : words)
      all += (all.empty() ? "" : ", ") + word;
    const std::vector<std::string_view> candidates(words.begin(), words.end());
    const std::string_view meant = nearest(given, candidates);
    return '\'' + given + "' is none of " + all +
           (meant.empty() ? "" : "; did you mean '" + std::string(meant) + "'?");
  };
  return CLI::Validator(std::move(judge), "");
}

} // namespace oapigen::tool
