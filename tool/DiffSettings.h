// The part `diff:` of oapi-gen.yaml: what a project decides for itself about changes.
#pragma once

#include "diff/Diff.h"
#include "support/Diagnostic.h"
#include "text/Text.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace oapigen::tool {

/// A finding that was agreed to, and where that is written.
struct Accepted {
  diff::Acceptance acceptance;
  Where where;
  bool operator==(const Accepted &other) const {
    return acceptance.fingerprint == other.acceptance.fingerprint &&
           acceptance.reason == other.acceptance.reason &&
           acceptance.until == other.acceptance.until && where == other.where;
  }
};

struct DiffSettings {
  std::map<std::string, diff::Level, std::less<>> levels; ///< By the rule's id.
  std::vector<Accepted> accepted;
  std::optional<std::string> failOn; ///< A word of report::thresholdNames().
  std::optional<bool> requiresBump;
  bool operator==(const DiffSettings &) const = default;
};

/// A value of the configuration for a message: "'maybe'", "3.4", "a value of type array".
std::string foundIn(const Value &value);

/// The value at `pointer` of the configuration `file`. Every problem is reported at its place; what
/// is right is returned all the same.
DiffSettings readDiffSettings(const Value &value, const std::string &pointer, const Parsed &parsed,
                              const std::string &file, Diagnostics &out);

} // namespace oapigen::tool
