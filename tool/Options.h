// What all options of the command line have in common: how --help shows their values, and what is
// said of a wrong one.
#pragma once

#include "support/Spelling.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>
#include <vector>

namespace oapigen::tool {

/// --help shows the option in `group`, with `value` behind its name: "FILE", "json|yaml".
inline CLI::Option *describe(CLI::Option *option, const std::string &value,
                             const std::string &group) {
  return option->type_name(value)->option_text(value)->group(group);
}

/// "'maybe' is not one of omit, null"; `meant` may be empty.
inline std::string refusal(std::string_view given, std::string_view expected,
                           std::string_view meant) {
  std::string text = '\'' + std::string(given) + "' is not ";
  text += expected;
  return meant.empty() ? text : text + "; did you mean '" + std::string(meant) + "'?";
}

/// "one of json, yaml".
inline std::string anyOf(const std::vector<std::string> &words) {
  std::string all = "one of ";
  for (const std::string &word : words)
    all += (&word == words.data() ? "" : ", ") + word;
  return all;
}

/// The word that somebody meant, or nothing.
inline std::string nearestOf(std::string_view given, const std::vector<std::string> &words) {
  const std::vector<std::string_view> candidates(words.begin(), words.end());
  return std::string(nearest(given, candidates));
}

/// Accepts the words and nothing else.
inline CLI::Validator oneOf(std::vector<std::string> words) {
  auto judge = [words = std::move(words)](const std::string &given) -> std::string {
    if (std::find(words.begin(), words.end(), given) != words.end())
      return {};
    return refusal(given, anyOf(words), nearestOf(given, words));
  };
  return CLI::Validator(std::move(judge), "");
}

/// Accepts whole numbers, both ends included.
inline CLI::Validator wholeNumber(unsigned least, unsigned most) {
  auto judge = [=](const std::string &given) -> std::string {
    unsigned number = 0;
    const char *end = given.data() + given.size();
    const auto [rest, error] = std::from_chars(given.data(), end, number);
    if (error == std::errc() && rest == end && number >= least && number <= most)
      return {};
    return refusal(
        given, "a whole number from " + std::to_string(least) + " to " + std::to_string(most), "");
  };
  return CLI::Validator(std::move(judge), "");
}

/// Accepts files to write, or to compare with: what is in git is none.
CLI::Validator fileOnDisk();

} // namespace oapigen::tool
