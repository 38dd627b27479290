// Programs are run by the shell, with each word in quotes.
#include "plugin/Compiler.h"

#include "tool/Run.h"

#include <array>
#include <cstdio>
#include <sstream>
#include <stdexcept>
#include <sys/wait.h>

namespace oapigen::test {

Words operator+(Words words, const Words &more) {
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

Result runProgram(const Words &command) {
  std::string line;
  for (const std::string &word : command) {
    line += "'";
    for (char letter : word)
      line += letter == '\'' ? "'\\''" : std::string(1, letter);
    line += "' ";
  }
  FILE *pipe = popen((line + "2>&1").c_str(), "r");
  if (!pipe)
    throw std::runtime_error("no shell");
  Result result;
  std::array<char, 4096> buffer;
  while (const std::size_t count = fread(buffer.data(), 1, buffer.size(), pipe))
    result.output.append(buffer.data(), count);
  result.status = WEXITSTATUS(pclose(pipe));
  return result;
}

Words clang(const Words &arguments) {
  return Words{OAPI_CLANGXX, "-fno-color-diagnostics", "-fno-caret-diagnostics",
               "-Wno-unknown-attributes", std::string("-I") + OAPI_SOURCE_DIR + "/include"} +
         arguments;
}

Words clangWithPlugin(const std::string &fragment, const Words &arguments) {
  Words plugin{std::string("-fplugin=") + OAPI_PLUGIN};
  if (!fragment.empty())
    plugin.push_back("-fplugin-arg-oapi-output=" + fragment);
  return clang(plugin + arguments);
}

Result runTool(const Words &arguments) {
  std::ostringstream out, err;
  const int status = tool::run(arguments, out, err);
  return {status, out.str() + err.str()};
}

} // namespace oapigen::test
