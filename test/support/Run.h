// One run of the program, and all that it gave.
#pragma once

#include "tool/Run.h"

#include <ostream>
#include <sstream>
#include <string>
#include <vector>

namespace oapigen::test {

struct Outcome {
  int status = 0;
  std::string document, diagnostics;
  bool operator==(const Outcome &) const = default;
};

inline std::ostream &operator<<(std::ostream &out, const Outcome &outcome) {
  return out << "status " << outcome.status << '\n' << outcome.diagnostics << outcome.document;
}

inline Outcome run(const std::vector<std::string> &arguments) {
  std::ostringstream out, err;
  Outcome outcome;
  outcome.status = tool::run(arguments, out, err);
  outcome.document = out.str();
  outcome.diagnostics = err.str();
  return outcome;
}

/// `generate` to standard output; `more` are the last words.
inline Outcome generate(std::vector<std::string> arguments,
                        const std::vector<std::string> &more = {}) {
  arguments.insert(arguments.begin(), {"generate", "-o", "-", "--diagnostics", "json"});
  arguments.insert(arguments.end(), more.begin(), more.end());
  return run(arguments);
}

/// The words that golden cases are read with, for a source that lies in the current folder.
inline std::vector<std::string> wordsOfCase(const std::string &file,
                                            const std::vector<std::string> &flags) {
  std::vector<std::string> words = {file,   "--format",          "yaml", "--default-title",
                                    "Test", "--default-version", "1.0.0"};
  words.insert(words.end(), flags.begin(), flags.end());
  return words;
}

} // namespace oapigen::test
