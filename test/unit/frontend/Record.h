// One line for a test: C++ in, everything that the front end says about it out.
#pragma once

#include "Show.h"

namespace oapigen::frontend {

/// What is recorded from `source`, read as "main.hpp", with the diagnostics first. Both texts begin
/// with a line feed, so that raw strings can begin on a line of their own.
inline std::string record(std::string source, std::vector<std::string> flags = {"-std=c++20"},
                          Options options = {}) {
  options.overlay["/src/main.hpp"] = source.substr(1);
  flags.insert(flags.begin(), "c++");
  Diagnostics diagnostics;
  const source::Unit unit = read({{"/src/main.hpp"}, flags, "/src"}, options, diagnostics);
  diagnostics.settle();
  return "\n" + show(diagnostics) + show(unit);
}

} // namespace oapigen::frontend
