// Settings → annotated C++ → a document in memory: what every command shares that makes one.
#pragma once

#include "cache/Trace.h"
#include "link/Link.h"
#include "text/Text.h"
#include "tool/Command.h"
#include "tool/Depfile.h"
#include "tool/ExitCode.h"
#include "tool/Progress.h"
#include "tool/SettingOptions.h"

#include <set>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace oapigen::tool {

/// What a command line says of the document that is to be made.
struct Request {
  Settings settings;
  std::string configuration; ///< Empty: the one in the current directory, if there is one.
  bool ignoreConfiguration = false;
  unsigned jobs = 0; ///< Threads; 0: as many as the machine has.
  ProgressOptions progress;
};

/// Where a document is to be written, or is, and as what.
struct Output {
  std::string path = "-";
  std::string format; ///< Empty: by the path's ending.

  Format chosenFormat() const;
};

/// The heading of the options about the document's file.
constexpr const char *kOutputGroup = "Output";

/// Add the options of a request and of an output to a command; `scope` as in SettingOptions.h.
void addRequest(CLI::App &app, Request &request, const SettingScope &scope = {});
void addOutput(CLI::App &app, Output &output);
void addJobs(CLI::App &app, Request &request);
/// Of a command that reads C++.
void addProgress(CLI::App &app, Request &request, Session &session);

/// The request's settings together with those of its configuration, which is stored in `file`;
/// empty: there is none. What was looked for and read is added to `trace`.
ExitCode settle(const Request &request, Settings &settings, std::string &file, Diagnostics &out,
                cache::Trace *trace = nullptr);

/// The files behind the settings: the configuration, unless `file` is empty, and the list of the
/// compiler's calls; absolute.
std::set<std::string> configurationFiles(const Settings &settings, const std::string &file);

/// A document that was made.
struct Production {
  Linked linked; ///< With all that the newest version can say.
  Value lowered; ///< In the version that is asked for.
  std::string text;
  std::set<std::string> files; ///< All that was read; also of a production that failed.
  bool isRecorded = false;     ///< By an earlier run: `linked` and `lowered` are not there.
};

/// Makes the document from C++. Unless the result is Done, what went wrong is reported and there is
/// no document.
ExitCode produce(const Request &request, Format format, Production &made, Diagnostics &out);

/// The same for those who only need the text: it is that of an earlier run if nothing has changed
/// since then.
ExitCode produceText(const Request &request, Format format, Production &made, Diagnostics &out);

/// The same from fragments that were compiled before; the inputs of the request do not count.
ExitCode produceFrom(const std::vector<std::string> &fragmentFiles, const Request &request,
                     Format format, Production &made, Diagnostics &out);

/// Writes the document, and what it depends on; a terminal is told when it was current.
ExitCode save(const Production &made, const Output &output, const DepfileOptions &depfile,
              Session &session);

} // namespace oapigen::tool
