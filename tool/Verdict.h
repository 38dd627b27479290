// What a comparison found → whether that is allowed, in diagnostics behind its report.
#pragma once

#include "report/Report.h"
#include "tool/DiffSettings.h"

#include <string_view>

namespace oapigen::tool {

/// Warns of agreements that are over or speak of nothing, unless another one has taken their place.
/// `today` is a day as in 2031-12-24.
void checkAcceptances(const report::Report &report, const DiffSettings &settings,
                      std::string_view today, Diagnostics &out);

/// True, and an error: there are changes of a level that `report.failOn` refuses.
bool refuseChanges(const report::Report &report, Diagnostics &out);

/// True, and an error: the version does not make the step that the changes ask for. `places` are
/// those of the revision.
bool refuseVersion(const report::Report &report, const PlacesOnDemand &places, Diagnostics &out);

} // namespace oapigen::tool
