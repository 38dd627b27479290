// The whole program as a function: arguments in, exit status out.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace oapigen::tool {

/// Whether the program ends with the run, which then may not return.
enum class Ending { Returns, EndsProgram };

/// Runs the command line `arguments` (without the program's name) and returns an ExitCode. What was
/// asked for goes to `out`, diagnostics go to `err`; colours only if `err` is std::cerr and that is
/// a terminal, or when asked for.
int run(const std::vector<std::string> &arguments, std::ostream &out, std::ostream &err,
        Ending ending = Ending::Returns);

} // namespace oapigen::tool
