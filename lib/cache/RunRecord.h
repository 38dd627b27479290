// What a whole run gave, and what it depends on: with a trace that holds, the run need not be made
// again.
#pragma once

#include "cache/Trace.h"
#include "support/Diagnostic.h"

#include <optional>
#include <set>

namespace oapigen::cache {

struct RunRecord {
  Trace trace;
  std::string text;            ///< The document.
  std::set<std::string> files; ///< All that was read, for dependency files.
  Diagnostics problems;        ///< Warnings: they are told again each time.

  std::string packed() const;
};

/// The record in `bytes` if its trace holds, else nothing.
std::optional<RunRecord> currentRecord(std::string_view bytes);

} // namespace oapigen::cache
