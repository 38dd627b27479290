// The whole program as a function: arguments in, exit status out.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace oapigen::tool {

/// Runs the command line `arguments` (without the program's name) and returns an ExitCode. What was
/// asked for goes to `out`, diagnostics go to `err`; colours only if `err` is std::cerr and that is
/// a terminal, or when asked for.
///
/// `ending`: whether the program ends with it. Then it may not return.
enum class Ending { Returns, EndsProgram };
int run(const std::vector<std::string> &arguments, std::ostream &out, std::ostream &err,
        Ending ending = Ending::Returns);

} // namespace oapigen::tool
