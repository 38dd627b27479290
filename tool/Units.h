// Inputs → fragments, one each: Clang and the mapping, on several threads.
#pragma once

#include "frontend/Frontend.h"
#include "model/Fragment.h"
#include "tool/ExitCode.h"
#include "tool/Settings.h"

#include <vector>

namespace oapigen::tool {

/// One fragment for each input, in their order, whichever thread was first. `jobs` as for
/// forEachIndex. A unit with errors of Clang gives only its files.
std::vector<Fragment> readUnits(const std::vector<frontend::Input> &inputs,
                                const Settings &settings, unsigned jobs, Diagnostics &out);

/// Whether anything of the inputs was annotated.
bool holdAnything(const std::vector<Fragment> &fragments);

/// How a command ends that has found errors while it read C++: a file that cannot be read weighs
/// more than what else is wrong.
ExitCode failureOf(const Diagnostics &problems);

} // namespace oapigen::tool
