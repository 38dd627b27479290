// Clang with the plug-in, and `oapi-gen compile` beside it.
#pragma once

#include <string>
#include <vector>

namespace oapigen::test {

using Words = std::vector<std::string>;
Words operator+(Words words, const Words &more);

struct Result {
  int status = 0;
  std::string output; ///< Both streams.
};

/// Runs a program in the current folder.
Result runProgram(const Words &command);

/// Clang, which finds <oapi/api.hpp> and is silent about attributes that are not for it.
Words clang(const Words &arguments);
/// The same with the plug-in, which writes `fragment`; empty: beside the object file.
Words clangWithPlugin(const std::string &fragment, const Words &arguments);

/// `oapi-gen` in this process.
Result runTool(const Words &arguments);

} // namespace oapigen::test
