// `oapi-gen generate`: annotated C++ → an OpenAPI document in a file.
//
// The whole way of the program is in Generation::make. Nothing is written after an error.
#include "link/Link.h"
#include "mapping/Mapping.h"
#include "model/Read.h"
#include "text/Text.h"
#include "tool/Command.h"
#include "tool/Configuration.h"
#include "tool/Depfile.h"
#include "tool/Files.h"
#include "tool/Inputs.h"
#include "tool/Parallel.h"
#include "tool/SettingOptions.h"
#include "validate/Validate.h"
#include "version/Lower.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>
#include <set>

namespace oapigen::tool {
namespace {

constexpr const char *kOutputGroup = "Output";
constexpr const char *kExamples = R"(Examples:
  oapi-gen generate api.hpp -o openapi.yaml
  oapi-gen generate include/shop/*.hpp -I include --title Shop --api-version 2.1 -o shop.json
  oapi-gen generate -p build -o -

Settings of the groups Input, Document and Compiler can stand in oapi-gen.yaml, which is read when it
is in the current directory:
  title: Shop
  servers: [https://shop.example/v1]
  inputs: [include/shop/api.hpp]
The command line wins over the configuration, that over the annotations, and those over its 'base'.
)";

/// What the command line says.
struct Given {
  Settings settings;
  std::string configuration; ///< Empty: the one in the current directory, if there is one.
  bool ignoreConfiguration = false;
  std::string output = "-";
  std::string format; ///< Empty: by the output's ending.
  std::string depfile;
  std::string depfileTarget; ///< Empty: the output.
  unsigned jobs = 0;
};

/// Where Clang found errors, it guesses the types: what they mean would be false follow-up errors.
bool isUnderstood(const Diagnostics &problems) {
  return std::none_of(problems.all().begin(), problems.all().end(), [](const Diagnostic &problem) {
    return problem.severity == Severity::Error && problem.id.starts_with("clang-");
  });
}

class Generation {
public:
  Generation(const Given &given, Session &session)
      : given_(given), out_(session.out), problems_(session.problems) {}

  ExitCode run() {
    for (auto step : {&Generation::configure, &Generation::readBase, &Generation::gather,
                      &Generation::make, &Generation::save})
      if (ExitCode code = (this->*step)(); code != ExitCode::Done)
        return code;
    return ExitCode::Done;
  }

private:
  ExitCode configure();
  ExitCode readBase();
  ExitCode gather() { return gatherInputs(settings_, inputs_, problems_); }
  ExitCode make();
  void check(Linked &linked, Version version);
  ExitCode failure() const;
  ExitCode save();
  bool saveDepfile();

  std::vector<Fragment> readAndMap();
  bool holdAnything(const std::vector<Fragment> &fragments);
  LinkOptions linkOptions() const;
  Format format() const;

  const Given &given_;
  std::ostream &out_;
  Diagnostics &problems_;
  Settings settings_;
  std::optional<Parsed> baseText_;
  OpenAPI base_;
  std::vector<frontend::Input> inputs_;
  std::string text_;
  std::set<std::string> files_; ///< All that was read.
};

ExitCode Generation::configure() {
  std::string file = given_.configuration;
  if (file.empty() && !given_.ignoreConfiguration &&
      std::filesystem::exists(std::string(kConfigurationName)))
    file = kConfigurationName;
  Settings configured;
  if (!file.empty()) {
    std::optional<std::string> text = readFile(file, problems_);
    if (!text)
      return ExitCode::FileError;
    configured = readConfiguration(*text, file, problems_);
    files_.insert(std::filesystem::absolute(file).lexically_normal());
  }
  settings_ = merge(given_.settings, configured);
  return problems_.hasErrors() ? ExitCode::Usage : ExitCode::Done;
}

ExitCode Generation::readBase() {
  if (!settings_.base)
    return ExitCode::Done;
  std::optional<std::string> text = readFile(*settings_.base, problems_);
  if (!text)
    return ExitCode::FileError;
  files_.insert(std::filesystem::absolute(*settings_.base).lexically_normal());
  baseText_ = read(*text, *settings_.base, problems_);
  if (baseText_)
    base_ = fromValue<OpenAPI>(baseText_->value, baseText_->places, problems_).value_or(OpenAPI());
  return problems_.hasErrors() ? ExitCode::Usage : ExitCode::Done;
}

ExitCode Generation::make() {
  std::vector<Fragment> fragments = readAndMap();
  Linked linked = link(fragments, linkOptions(), problems_);
  if (baseText_)
    addBaseOrigins(baseText_->value, baseText_->places, linked);
  const Version version = versionOf(settings_.openapi ? *settings_.openapi + ".0"
                                                      : linked.document.openapi.value_or(""))
                              .value_or(kNewestVersion);
  if (!problems_.hasErrors() && holdAnything(fragments))
    check(linked, version);
  if (problems_.hasErrors())
    return failure();
  text_ = write(version::lower(linked.document, linked.origins, version, problems_), format());
  return problems_.hasErrors() ? ExitCode::SourceError : ExitCode::Done;
}

/// By the rules of the newest version: what an older one cannot say is lowered afterwards, and what
/// only the newest one demands is not asked of it.
void Generation::check(Linked &linked, Version version) {
  const std::optional<std::string> stated = linked.document.openapi;
  if (versionOf(stated.value_or("")))
    linked.document.openapi = specificationOf(kNewestVersion);
  validate(linked.document, linked.origins, problems_, Strictness::Own, version);
  linked.document.openapi = stated;
}

/// A file that cannot be read weighs more than what else is wrong.
ExitCode Generation::failure() const {
  for (const Diagnostic &problem : problems_.all())
    if (problem.id == rowOf(Problem::FileUnreadable).id)
      return ExitCode::FileError;
  return ExitCode::SourceError;
}

/// One fragment for each input, in their order, whichever thread was first.
std::vector<Fragment> Generation::readAndMap() {
  frontend::Options reading;
  reading.shownFrom = std::filesystem::current_path();
  reading.bytesAsBase64 = settings_.bytes == "base64";
  mapping::Options naming;
  naming.qualifiedNames = settings_.qualifiedNames.value_or(false);
  naming.optionalAsNull = settings_.optionalMembers == "null";
  naming.splitByDirection = settings_.split == "request-response";
  naming.types = settings_.types;
  std::vector<Fragment> fragments(inputs_.size());
  std::vector<Diagnostics> problems(inputs_.size());
  forEachIndex(inputs_.size(), given_.jobs, [&](std::size_t index) {
    source::Unit unit = frontend::read(inputs_[index], reading, problems[index]);
    if (isUnderstood(problems[index]))
      fragments[index] = mapping::map(unit, naming, problems[index]);
    else
      fragments[index].files = std::move(unit.files);
  });
  for (std::size_t index = 0; index < inputs_.size(); ++index) {
    problems_.append(std::move(problems[index]));
    files_.insert(fragments[index].files.begin(), fragments[index].files.end());
  }
  return fragments;
}

/// An input without any annotation is a mistake in its name, not an empty API.
bool Generation::holdAnything(const std::vector<Fragment> &fragments) {
  for (const Fragment &fragment : fragments)
    if (!fragment.operations.empty() || !fragment.schemas.empty() || !fragment.document.empty())
      return true;
  problems_.report(Problem::NoAnnotations, {},
                   {{"example", "[[api::get(\"/users\")]] std::vector<User> list_users();"}});
  return false;
}

LinkOptions Generation::linkOptions() const {
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

Format Generation::format() const {
  bool isJson = given_.format.empty() ? given_.output.ends_with(".json") : given_.format == "json";
  return isJson ? Format::Json : Format::Yaml;
}

ExitCode Generation::save() {
  if (!given_.depfile.empty() && !saveDepfile())
    return ExitCode::FileError;
  bool isSaved = writeFile(given_.output, text_, out_, problems_);
  return isSaved ? ExitCode::Done : ExitCode::FileError;
}

/// Comes first: a document that is new while its depfile is not would never be made again.
bool Generation::saveDepfile() {
  if (settings_.buildDirectory)
    files_.insert(std::filesystem::absolute(*settings_.buildDirectory).lexically_normal() /
                  "compile_commands.json");
  std::string target = given_.depfileTarget.empty() ? given_.output : given_.depfileTarget;
  std::vector<std::string> files(files_.begin(), files_.end());
  return writeFile(given_.depfile, depfile(target, files), out_, problems_);
}

CLI::Option *describe(CLI::Option *option, const std::string &value) {
  return option->type_name(value)->option_text(value)->group(kOutputGroup);
}

void addOutput(CLI::App &app, Given &given) {
  describe(app.add_option("-o,--output", given.output,
                          "The document; - is standard output, and the default"),
           "FILE");
  describe(app.add_option("--format", given.format, "Otherwise json for *.json and yaml else"),
           "json|yaml")
      ->check(CLI::IsMember({"json", "yaml"}));
  describe(app.add_option("--depfile", given.depfile,
                          "Also write what the document depends on, for Make and Ninja"),
           "FILE");
  describe(app.add_option("--depfile-target", given.depfileTarget,
                          "What depends, in the depfile; otherwise the document"),
           "NAME");
  describe(app.add_option("-j,--jobs", given.jobs, "Threads; otherwise as many as the machine has"),
           "N");
}

void addConfiguration(CLI::App &app, Given &given) {
  CLI::Option *file = app.add_option("--config", given.configuration,
                                     "Settings; otherwise ./oapi-gen.yaml if it is there");
  file->type_name("FILE")->option_text("FILE")->group("Input");
  app.add_flag("--no-config", given.ignoreConfiguration, "Read no configuration")
      ->group("Input")
      ->excludes(file);
}

} // namespace

Action addGenerate(CLI::App &app, Session &session) {
  auto given = std::make_shared<Given>();
  addSettings(app, given->settings);
  addConfiguration(app, *given);
  addOutput(app, *given);
  addReporting(app, session.reporting);
  app.footer(kExamples);
  return [given](Session &s) { return Generation(*given, s).run(); };
}

} // namespace oapigen::tool
