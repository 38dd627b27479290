// The parser of the command line → the plain values of which the manual is made.
#pragma once

#include "manual/Program.h"

namespace CLI {
class App;
}

namespace oapigen::tool {

/// The program with the commands that --help shows. What a shell can offer for a value follows from
/// what --help calls it: "FILE", "DIR", or words such as "json|yaml".
manual::Program describeProgram(const CLI::App &app);

} // namespace oapigen::tool
