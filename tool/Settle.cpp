// The command line's settings and those of the configuration, which it names or which lies here.
#include "tool/Configuration.h"
#include "tool/Files.h"
#include "tool/Paths.h"
#include "tool/Production.h"

namespace oapigen::tool {

ExitCode settle(const Request &request, Settings &settings, std::string &file, Diagnostics &out,
                cache::Trace *trace) {
  const std::string usual(kConfigurationName);
  file = request.configuration;
  if (file.empty() && !request.ignoreConfiguration) {
    if (std::filesystem::exists(usual))
      file = usual;
    else if (trace)
      trace->addAbsent(tracedPath(usual));
  }
  Settings configured;
  if (!file.empty()) {
    std::optional<std::string> text = readFile(file, out);
    if (!text)
      return ExitCode::FileError;
    if (trace)
      trace->addContent(tracedPath(file), cache::hashOf(*text));
    configured = readConfiguration(*text, file, out);
  }
  settings = merge(request.settings, configured);
  return out.hasErrors() ? ExitCode::Usage : ExitCode::Done;
}

} // namespace oapigen::tool
