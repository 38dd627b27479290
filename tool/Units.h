// Inputs → fragments, one each: Clang and the mapping, on several threads.
#pragma once

#include "cache/Store.h"
#include "cache/Trace.h"
#include "frontend/Frontend.h"
#include "model/Fragment.h"
#include "tool/ExitCode.h"
#include "tool/Progress.h"
#include "tool/Settings.h"

#include <vector>

namespace oapigen::tool {

/// How the work is done: nothing of it shows in the result.
struct Workers {
  unsigned jobs = 0; ///< As for forEachIndex.
  ProgressOptions progress = {};
};

/// What reading has to do with a cache: see frontend::Options and frontend::read.
struct Memory {
  const cache::Store *store = nullptr;
  std::string toolIdentity = {};
  /// What else a result depends on beside settings and files. Empty: headers are not read in groups
  /// (Groups.h), since the order in which a fragment has its entries matters.
  std::string surroundings = {};
  cache::Trace *trace = nullptr;
};

/// One fragment for each input, in their order, whichever thread was first. A unit with errors of
/// Clang gives only its files. When the settings name no files, all inputs of the build directory
/// are meant; those of them that cannot hold an annotation are not parsed, and the files by which
/// that was seen are those of a further fragment.
std::vector<Fragment> readUnits(std::vector<frontend::Input> inputs, const Settings &settings,
                                const Workers &workers, Diagnostics &out,
                                const Memory &memory = {});

/// Whether anything of the inputs was annotated.
bool holdAnything(const std::vector<Fragment> &fragments);

/// How a command ends that has found errors while it read C++: a file that cannot be read weighs
/// more than what else is wrong.
ExitCode failureOf(const Diagnostics &problems);

} // namespace oapigen::tool
