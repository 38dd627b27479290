// `oapi-gen compile`: annotated C++ → a fragment in a file, as an object file is one: to be linked
// with others to a document. Nothing is written after an error.
#include "tool/Command.h"
#include "tool/Depfile.h"
#include "tool/Files.h"
#include "tool/Fragments.h"
#include "tool/Inputs.h"
#include "tool/Options.h"
#include "tool/Production.h"
#include "tool/RunCache.h"
#include "tool/Units.h"

#include <CLI/CLI.hpp>

namespace oapigen::tool {
namespace {

constexpr const char *kExamples = R"(Examples:
  oapi-gen compile users.cpp -I include -o users.oapi.json
  oapi-gen link users.oapi.json orders.oapi.json -o openapi.yaml

What is compiled by itself and linked is the same, byte for byte, as what 'oapi-gen generate' makes of
all files together. The settings of the group Schemas have to be the same for all fragments of a
document. Paths in a fragment are relative to its directory.
)";

/// What the command line says.
struct Given {
  Request request;
  std::string path = "-";
  DepfileOptions depfile;
};

ExitCode compile(const Given &given, Session &session) {
  Diagnostics &problems = session.problems;
  Settings settings;
  std::string configuration;
  if (ExitCode code = settle(given.request, settings, configuration, problems);
      code != ExitCode::Done)
    return code;
  std::vector<frontend::Input> inputs;
  if (ExitCode code = gatherInputs(settings, inputs, problems); code != ExitCode::Done)
    return code;
  const RunCache cache(given.request, settings, Format::Json, problems);
  const Fragment fragment =
      join(readUnits(inputs, settings, {given.request.jobs, given.request.progress}, problems,
                     {cache.store(), cache.identity(), {}, nullptr}));
  if (problems.hasErrors())
    return failureOf(problems);
  std::set<std::string> files = configurationFiles(settings, configuration);
  files.insert(fragment.files.begin(), fragment.files.end());
  if (!sparesInputs({given.depfile.path, given.path}, files, problems))
    return ExitCode::Usage;
  const bool isSaved =
      saveDepfile(given.depfile, given.path, files, session.out, problems) &&
      writeFile(given.path, textOf(fragment, settings, given.path), session.out, problems);
  return isSaved ? ExitCode::Done : ExitCode::FileError;
}

} // namespace

Action addCompile(CLI::App &app, Session &session) {
  auto given = std::make_shared<Given>();
  addRequest(app, given->request,
             {.groups = {kInputGroup, kSchemaGroup, kCompilerGroup, kCacheGroup}});
  describe(app.add_option("-o,--output", given->path,
                          "The fragment; - is standard output, and the default"),
           "FILE", kOutputGroup)
      ->check(fileOnDisk());
  addDepfile(app, given->depfile, "the fragment");
  addJobs(app, given->request);
  addProgress(app, given->request, session);
  addReporting(app, session.reporting);
  app.footer(kExamples);
  return [given](Session &s) { return compile(*given, s); };
}

} // namespace oapigen::tool
