// `oapi-gen serve`: annotated C++ → a page in the browser that follows what is written.
//
// The document is made again when one of the files that it was made from has changed. With an error
// in the C++, the last good document stays, and the page shows the error above it.
#include "tool/Command.h"
#include "tool/Comparison.h"
#include "tool/Configuration.h"
#include "tool/Date.h"
#include "tool/Interrupt.h"
#include "tool/Options.h"
#include "tool/Server.h"
#include "tool/Show.h"
#include "tool/Sources.h"
#include "tool/Usage.h"
#include "tool/Watch.h"
#include "viewer/Live.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace oapigen::tool {
namespace {

namespace fs = std::filesystem;

constexpr const char *kExamples = R"(Examples:
  oapi-gen serve api.hpp -I include
  oapi-gen serve -p build --port 8080
  oapi-gen serve api.hpp --base git:origin/main:openapi.yaml

The page is http://127.0.0.1:8000/docs, the document /openapi.json and /openapi.yaml. Whenever one
of the inputs or a file that they include is saved, every open page shows what it says now; while
the C++ is in error, the page shows the errors above the last good document. Ctrl-C ends it.

--base is a partial document, as in 'oapi-gen generate'; one in git, as in git:REVISION:PATH, is
taken for that of --against.
)";

/// What the command line says.
struct Given {
  Request request;
  Display display;
  std::string host = "127.0.0.1";
  int port = 8000;
  std::string against; ///< Empty: no comparison.
};

/// What is known of the document that is shown.
struct Good {
  Value document; ///< As the viewer gets it.
  std::string json, yaml;
  std::string name; ///< Another one for each text; empty: there is none yet.
  Value changes;    ///< As in viewer/Live.h
};

class Serving {
public:
  Serving(const Given &given, Session &session)
      : given_(given), session_(session), against_(given.against) {
    request_ = given.request;
    std::optional<std::string> &base = request_.settings.base;
    if (against_.empty() && base && isInGit(*base)) {
      against_ = *base;
      base.reset();
    }
  }

  ExitCode run();

private:
  ExitCode checkUsage() const;
  ExitCode update();
  ExitCode make(Production &made, Diagnostics &problems);
  void take(Production made, Diagnostics &problems);
  Value changesTo(Production made, Diagnostics &problems) const;
  std::set<std::string> files(const Production &made, bool isGood) const;
  void show(const Diagnostics &problems, bool isGood);
  void say(const std::string &text) { session_.out << text << std::flush; }

  const Given &given_;
  Session &session_;
  Request request_;
  std::string against_;
  const Interrupt interrupt_; ///< Before any thread is started.
  Watch watch_{interrupt_.descriptor()};
  Board board_;
  Settings settings_; ///< With those of the configuration, as they were read last.
  std::set<std::string> files_;
  Good good_;
};

/// Standard input can be read only once, and every document is read again and again.
ExitCode Serving::checkUsage() const {
  const bool isAgainst = against_ == "-";
  if (!isAgainst && request_.settings.base != "-")
    return ExitCode::Done;
  return failUsage(session_.problems,
                   std::string(isAgainst ? "--against" : "--base") +
                       ": standard input cannot be followed",
                   "name a file, or a document in git as in git:REVISION:PATH");
}

ExitCode Serving::run() {
  if (const ExitCode code = checkUsage(); code != ExitCode::Done)
    return code;
  ExitCode failure = ExitCode::Done;
  const std::unique_ptr<Server> server =
      Server::open(given_.host, given_.port, board_, session_.problems, failure);
  if (!server)
    return failure;
  if (const ExitCode code = update(); code != ExitCode::Done && code != ExitCode::SourceError)
    return code;
  server->start();
  say("Serving " + server->address() + "/docs; Ctrl-C ends it.\n");
  while (watch_.wait())
    update();
  return ExitCode::Done;
}

/// Makes all anew from what the files hold now. What is wrong at the very beginning, but for the
/// C++, is left in the session's problems.
ExitCode Serving::update() {
  const bool isFirst = !board_.now().shown;
  watch_.begin();
  Production made;
  Diagnostics problems;
  const ExitCode code = make(made, problems);
  const bool isGood = code == ExitCode::Done;
  files_ = files(made, isGood);
  watch_.follow(files_);
  if (isFirst && !isGood && code != ExitCode::SourceError) {
    session_.problems.append(std::move(problems));
    return code;
  }
  const std::string before = good_.name;
  if (isGood)
    take(std::move(made), problems);
  problems.settle();
  show(problems, isGood);
  say(renderText(problems, wantsColor(session_.reporting, session_.out)));
  if (isGood && !isFirst)
    say(good_.name == before ? "The document is the same.\n" : "The document has changed.\n");
  return code;
}

ExitCode Serving::make(Production &made, Diagnostics &problems) {
  Diagnostics known; // produce() tells them again.
  std::string configuration;
  settings_ = {};
  settle(request_, settings_, configuration, known);
  return produce(request_, Format::Json, made, problems);
}

void Serving::take(Production made, Diagnostics &problems) {
  if (made.text != good_.json) {
    good_.name = std::to_string(std::hash<std::string>()(made.text));
    good_.json = made.text;
    good_.yaml = write(made.lowered, Format::Yaml);
    good_.document = shown(made, given_.display);
  }
  good_.changes = against_.empty() ? Value() : changesTo(std::move(made), problems);
}

/// Null, and an error, when the other document cannot be read.
Value Serving::changesTo(Production made, Diagnostics &problems) const {
  std::optional<Compared> base = readCompared(against_, problems);
  std::optional<Compared> now =
      base ? comparedOf(std::move(made), against_, problems) : std::nullopt;
  if (!now)
    return {};
  const DiffSettings settings = settings_.diff.value_or(DiffSettings());
  const report::Report report = reportOf(*base, *now, settings, today(), request_.jobs);
  return Object{{"conclusion", report::conclusionOf(report)},
                {"text", report::renderText(report, true)},
                {"isBreaking", report::fails(report)}};
}

/// All that a change of could matter. While something is wrong, that may be a file that is not
/// there yet: then the folders count as well.
std::set<std::string> Serving::files(const Production &made, bool isGood) const {
  std::set<std::string> all = made.files;
  if (!isGood)
    all.insert(files_.begin(), files_.end());
  auto add = [&](const fs::path &path) {
    std::error_code error;
    all.insert(fs::absolute(path, error).lexically_normal().string());
  };
  for (const std::string &input : settings_.inputs)
    add(input);
  if (!request_.ignoreConfiguration)
    add(request_.configuration.empty() ? std::string(kConfigurationName) : request_.configuration);
  if (!against_.empty() && !isInGit(against_))
    add(against_);
  if (isGood)
    return all;
  for (const std::string &file : std::set(all))
    add(fs::path(file).parent_path());
  for (const std::string &folder : settings_.includePaths)
    add(folder);
  return all;
}

void Serving::show(const Diagnostics &problems, bool isGood) {
  const bool isAny = !good_.name.empty();
  const Value status = Object{{"document", good_.name},
                              {"failed", !isGood},
                              {"errors", problems.hasErrors()},
                              {"problems", renderText(problems, true)},
                              {"changes", good_.changes}};
  Diagnostics unsaid; // Where the viewer comes from would be told with each change.
  board_.put(
      {pageOf(isAny ? &good_.document : nullptr, given_.display, unsaid, viewer::livePart(status)),
       good_.json, good_.yaml, write(status, Format::Json)});
}

void addAddress(CLI::App &app, Given &given) {
  constexpr const char *kGroup = "Server";
  constexpr unsigned kMostPort = 65535;
  describe(app.add_option("--port", given.port,
                          "The port; 8000 is the default, and 0 any one that is free"),
           "N", kGroup)
      ->check(wholeNumber(0, kMostPort));
  describe(app.add_option("--host", given.host,
                          "The address to listen on; otherwise 127.0.0.1, which only this machine "
                          "reaches"),
           "ADDRESS", kGroup);
}

} // namespace

Action addServe(CLI::App &app, Session &session) {
  auto given = std::make_shared<Given>();
  addRequest(app, given->request);
  describe(app.add_option("--against", given->against,
                          "Also show what changed since this document: a file, or "
                          "git:REVISION:PATH"),
           "DOCUMENT", "Comparison");
  addAddress(app, *given);
  addDisplay(app, given->display);
  addJobs(app, given->request);
  addReporting(app, session.reporting);
  app.footer(kExamples);
  return [given](Session &s) { return Serving(*given, s).run(); };
}

} // namespace oapigen::tool
