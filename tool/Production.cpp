// The whole way of the program is in Maker::run: settings → base → inputs → fragments → document.
#include "tool/Production.h"

#include "mapping/Mapping.h"
#include "model/Read.h"
#include "tool/Choice.h"
#include "tool/Configuration.h"
#include "tool/Files.h"
#include "tool/Inputs.h"
#include "tool/Parallel.h"
#include "tool/SettingOptions.h"
#include "validate/Validate.h"
#include "version/Lower.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>

namespace oapigen::tool {
namespace {

/// Where Clang found errors, it guesses the types: what they mean would be false follow-up errors.
bool isUnderstood(const Diagnostics &problems) {
  return std::none_of(problems.all().begin(), problems.all().end(), [](const Diagnostic &problem) {
    return problem.severity == Severity::Error && problem.id.starts_with("clang-");
  });
}

class Maker {
public:
  Maker(const Request &request, Format format, Production &made, Diagnostics &problems)
      : request_(request), format_(format), made_(made), problems_(problems) {}

  ExitCode run() {
    for (auto step : {&Maker::configure, &Maker::readBase, &Maker::gather, &Maker::make})
      if (ExitCode code = (this->*step)(); code != ExitCode::Done)
        return code;
    return ExitCode::Done;
  }

private:
  ExitCode configure();
  ExitCode readBase();
  ExitCode gather();
  ExitCode make();
  void check(Linked &linked, Version version);
  ExitCode failure() const;

  std::vector<Fragment> readAndMap();
  bool holdAnything(const std::vector<Fragment> &fragments);
  LinkOptions linkOptions() const;
  void addFile(const std::filesystem::path &file) {
    made_.files.insert(std::filesystem::absolute(file).lexically_normal());
  }

  const Request &request_;
  const Format format_;
  Production &made_;
  Diagnostics &problems_;
  Settings settings_;
  std::optional<Parsed> baseText_;
  OpenAPI base_;
  std::vector<frontend::Input> inputs_;
};

ExitCode Maker::configure() {
  std::string file;
  const ExitCode code = settle(request_, settings_, file, problems_);
  if (!file.empty())
    addFile(file);
  return code;
}

ExitCode Maker::readBase() {
  if (!settings_.base)
    return ExitCode::Done;
  std::optional<std::string> text = readFile(*settings_.base, problems_);
  if (!text)
    return ExitCode::FileError;
  addFile(*settings_.base);
  baseText_ = read(*text, *settings_.base, problems_);
  if (baseText_)
    base_ = fromValue<OpenAPI>(baseText_->value, baseText_->places, problems_).value_or(OpenAPI());
  return problems_.hasErrors() ? ExitCode::Usage : ExitCode::Done;
}

ExitCode Maker::gather() {
  if (settings_.buildDirectory)
    addFile(std::filesystem::path(*settings_.buildDirectory) / "compile_commands.json");
  return gatherInputs(settings_, inputs_, problems_);
}

ExitCode Maker::make() {
  std::vector<Fragment> fragments = readAndMap();
  Linked &linked = made_.linked = link(fragments, linkOptions(), problems_);
  if (baseText_)
    addBaseOrigins(baseText_->value, baseText_->places, linked);
  const Version version = versionOf(settings_.openapi ? *settings_.openapi + ".0"
                                                      : linked.document.openapi.value_or(""))
                              .value_or(kNewestVersion);
  if (!problems_.hasErrors() && holdAnything(fragments))
    check(linked, version);
  if (problems_.hasErrors())
    return failure();
  made_.lowered = version::lower(linked.document, linked.origins, version, problems_);
  made_.text = write(made_.lowered, format_);
  return problems_.hasErrors() ? ExitCode::SourceError : ExitCode::Done;
}

/// By the rules of the newest version: what an older one cannot say is lowered afterwards, and what
/// only the newest one demands is not asked of it.
void Maker::check(Linked &linked, Version version) {
  const std::optional<std::string> stated = linked.document.openapi;
  if (versionOf(stated.value_or("")))
    linked.document.openapi = specificationOf(kNewestVersion);
  validate(linked.document, linked.origins, problems_, Strictness::Own, version);
  linked.document.openapi = stated;
}

/// A file that cannot be read weighs more than what else is wrong.
ExitCode Maker::failure() const {
  for (const Diagnostic &problem : problems_.all())
    if (problem.id == rowOf(Problem::FileUnreadable).id)
      return ExitCode::FileError;
  return ExitCode::SourceError;
}

/// One fragment for each input, in their order, whichever thread was first.
std::vector<Fragment> Maker::readAndMap() {
  frontend::Options reading;
  reading.shownFrom = std::filesystem::current_path();
  reading.bytesAsBase64 = settings_.bytes == "base64";
  if (settings_.standardHeaders == "light")
    reading.standardHeaders = frontend::StandardHeaders::Light;
  else if (settings_.standardHeaders == "real")
    reading.standardHeaders = frontend::StandardHeaders::Real;
  mapping::Options naming;
  naming.qualifiedNames = settings_.qualifiedNames.value_or(false);
  naming.optionalAsNull = settings_.optionalMembers == "null";
  naming.splitByDirection = settings_.split == "request-response";
  naming.types = settings_.types;
  std::vector<Fragment> fragments(inputs_.size());
  std::vector<Diagnostics> problems(inputs_.size());
  forEachIndex(inputs_.size(), request_.jobs, [&](std::size_t index) {
    source::Unit unit = frontend::read(inputs_[index], reading, problems[index]);
    if (isUnderstood(problems[index]))
      fragments[index] = mapping::map(unit, naming, problems[index]);
    else
      fragments[index].files = std::move(unit.files);
  });
  for (std::size_t index = 0; index < inputs_.size(); ++index) {
    problems_.append(std::move(problems[index]));
    made_.files.insert(fragments[index].files.begin(), fragments[index].files.end());
  }
  return fragments;
}

/// An input without any annotation is a mistake in its name, not an empty API.
bool Maker::holdAnything(const std::vector<Fragment> &fragments) {
  for (const Fragment &fragment : fragments)
    if (!fragment.operations.empty() || !fragment.schemas.empty() || !fragment.document.empty())
      return true;
  problems_.report(Problem::NoAnnotations, {},
                   {{"example", "[[api::get(\"/users\")]] std::vector<User> list_users();"}});
  return false;
}

LinkOptions Maker::linkOptions() const {
  LinkOptions options;
  if (settings_.title || settings_.version || settings_.description) {
    Info &info = options.over.info.emplace();
    info.title = settings_.title;
    info.version = settings_.version;
    info.description = settings_.description;
  }
  for (const std::string &url : settings_.servers)
    options.over.servers.emplace_back().url = url;
  options.under = base_;
  if (settings_.defaultTitle || settings_.defaultVersion) {
    Info &info = options.defaults.info.emplace();
    info.title = settings_.defaultTitle;
    info.version = settings_.defaultVersion;
  }
  return options;
}

CLI::Option *describe(CLI::Option *option, const std::string &value, const char *group) {
  return option->type_name(value)->option_text(value)->group(group);
}

} // namespace

Format Output::chosenFormat() const {
  bool isJson = format.empty() ? path.ends_with(".json") : format == "json";
  return isJson ? Format::Json : Format::Yaml;
}

void addRequest(CLI::App &app, Request &request, const std::string &inputs) {
  addSettings(app, request.settings, inputs);
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
           "FILE", kOutputGroup);
  describe(app.add_option("--format", output.format, "Otherwise json for *.json and yaml else"),
           "json|yaml", kOutputGroup)
      ->check(oneOf({"json", "yaml"}));
}

void addJobs(CLI::App &app, Request &request) {
  describe(
      app.add_option("-j,--jobs", request.jobs, "Threads; otherwise as many as the machine has"),
      "N", kOutputGroup);
}

ExitCode settle(const Request &request, Settings &settings, std::string &file, Diagnostics &out) {
  file = request.configuration;
  if (file.empty() && !request.ignoreConfiguration &&
      std::filesystem::exists(std::string(kConfigurationName)))
    file = kConfigurationName;
  Settings configured;
  if (!file.empty()) {
    std::optional<std::string> text = readFile(file, out);
    if (!text)
      return ExitCode::FileError;
    configured = readConfiguration(*text, file, out);
  }
  settings = merge(request.settings, configured);
  return out.hasErrors() ? ExitCode::Usage : ExitCode::Done;
}

ExitCode produce(const Request &request, Format format, Production &made, Diagnostics &out) {
  return Maker(request, format, made, out).run();
}

} // namespace oapigen::tool
