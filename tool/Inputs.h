// Settings → the runs of Clang that they ask for.
#pragma once

#include "frontend/Frontend.h"
#include "support/Diagnostic.h"
#include "tool/ExitCode.h"
#include "tool/Settings.h"

#include <vector>

namespace oapigen::tool {

/// The inputs in an order that does not depend on the order of the settings' files.
///
/// A source is a run by itself; headers with the same flags are one run together. With a build
/// directory a file has the flags of its entry there. A file without one, as any header, has those
/// of the entry that shares most directories with it, of several such the first. Without files
/// every entry is a run. Options of the compiler in the settings come after an entry's flags. What
/// was read is added to `trace`.
ExitCode gatherInputs(const Settings &settings, std::vector<frontend::Input> &inputs,
                      Diagnostics &out, cache::Trace *trace = nullptr);

} // namespace oapigen::tool
