// What a document was made from, as a rule for Make and Ninja.
#pragma once

#include "support/Diagnostic.h"

#include <set>
#include <span>
#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace oapigen::tool {

/// Where a command writes its dependencies.
struct DepfileOptions {
  std::string path;   ///< Empty: nowhere.
  std::string target; ///< What depends; empty: the output.
};

/// Adds --depfile and --depfile-target; `made` is what the command makes: "the document".
void addDepfile(CLI::App &app, DepfileOptions &options, const std::string &made);

/// Writes the depfile, if one is asked for: `output` was made from `files`. To be called before the
/// output is written: one that is new while its depfile is not would never be made again. False and
/// a diagnostic on failure.
bool saveDepfile(const DepfileOptions &options, const std::string &output,
                 const std::set<std::string> &files, std::ostream &stream, Diagnostics &out);

/// `target: file file …` in the syntax that Make, Ninja and CMake read alike; one file a line.
std::string depfile(std::string_view target, std::span<const std::string> files);

} // namespace oapigen::tool
