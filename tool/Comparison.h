// Two documents, of which one may be what the C++ says → the report of what changed.
#pragma once

#include "report/Report.h"
#include "tool/DiffSettings.h"
#include "tool/Production.h"

#include <optional>
#include <string>

namespace oapigen::tool {

/// A document that takes part in a comparison.
struct Compared {
  std::string name;
  OpenAPI document;
  LatePlaces places;
  std::string prefix = {}; ///< As in Located.
  Value value = {};        ///< What it was read from; not needed any more, but costly to give back.

  report::Side side() const;
};

/// The document that is named as in Sources.h; nothing and at least one error when there is none.
std::optional<Compared> readCompared(const std::string &spelled, Diagnostics &out);

/// What was made, as it would be read from a file where `base` stands: in the version that is asked
/// for, with what it refers to. Nothing and at least one error when that cannot be read.
std::optional<Compared> comparedOf(Production made, const std::string &base, Diagnostics &out);

/// What changed between the two, by the project's own rules; `today` as in Date.h, `jobs` as for
/// forEachIndex(). Where they are of different versions, what the older one keeps in extensions
/// becomes the fields of the newer one.
report::Report reportOf(Compared &base, Compared &revision, const DiffSettings &settings,
                        const std::string &today, unsigned jobs);

} // namespace oapigen::tool
