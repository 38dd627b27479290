// A command line that asks for what cannot be → one problem, and the status that says so.
#pragma once

#include "support/Diagnostic.h"
#include "tool/ExitCode.h"

#include <string>

namespace oapigen::tool {

/// Reports it as Problem::WrongUsage.
inline ExitCode failUsage(Diagnostics &out, std::string problem, std::string hint) {
  out.report(Problem::WrongUsage, {}, {{"problem", std::move(problem)}, {"hint", std::move(hint)}});
  return ExitCode::Usage;
}

} // namespace oapigen::tool
