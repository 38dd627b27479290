// A command line → what it asks for: its settings, and where the document goes.
#include "tool/Options.h"
#include "tool/Paths.h"
#include "tool/Production.h"
#include "tool/Sources.h"

#include <CLI/CLI.hpp>

namespace oapigen::tool {

Format Output::chosenFormat() const {
  bool isJson = format.empty() ? path.ends_with(".json") : format == "json";
  return isJson ? Format::Json : Format::Yaml;
}

CLI::Validator fileOnDisk() {
  auto judge = [](const std::string &given) -> std::string {
    return isInGit(given) ? refusal(given, "a file on disk, but one in git", currentFile(given))
                          : "";
  };
  return CLI::Validator(std::move(judge), "");
}

void addRequest(CLI::App &app, Request &request, const SettingScope &scope) {
  addSettings(app, request.settings, scope);
  CLI::Option *file = describe(app.add_option("--config", request.configuration,
                                              "Settings; otherwise ./oapi-gen.yaml if it is there"),
                               "FILE", "Input");
  app.add_flag("--no-config", request.ignoreConfiguration, "Read no configuration")
      ->group("Input")
      ->excludes(file);
}

void addOutput(CLI::App &app, Output &output) {
  describe(app.add_option("-o,--output", output.path,
                          "The document; - is standard output, and the default"),
           "FILE", kOutputGroup)
      ->check(fileOnDisk());
  describe(app.add_option("--format", output.format, "Otherwise json for *.json and yaml else"),
           "json|yaml", kOutputGroup)
      ->check(oneOf({"json", "yaml"}));
}

void addJobs(CLI::App &app, Request &request) {
  constexpr unsigned kMost = 1024;
  describe(
      app.add_option("-j,--jobs", request.jobs, "Threads; otherwise as many as the machine has"),
      "N", kOutputGroup)
      ->check(wholeNumber(0, kMost));
}

void addProgress(CLI::App &app, Request &request, Session &session) {
  request.progress.to = &session.err;
  describe(app.add_option("--progress", request.progress.form,
                          "What was read, on standard error; auto: on a terminal"),
           "auto|lines|never", kOutputGroup)
      ->check(oneOf({"auto", "lines", "never"}));
}

std::set<std::string> configurationFiles(const Settings &settings, const std::string &file) {
  std::set<std::string> files;
  if (!file.empty())
    files.insert(fullPath(file));
  if (settings.buildDirectory)
    files.insert(
        fullPath(std::filesystem::path(*settings.buildDirectory) / "compile_commands.json"));
  return files;
}

} // namespace oapigen::tool
