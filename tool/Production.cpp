// The whole way of the program is in Maker::fromSources: settings → base → inputs → fragments →
// document. Unless all of it was done before, and nothing has changed.
#include "tool/Production.h"

#include "model/Read.h"
#include "tool/ConfiguredTypes.h"
#include "tool/Files.h"
#include "tool/Fragments.h"
#include "tool/Inputs.h"
#include "tool/Paths.h"
#include "tool/RunCache.h"
#include "tool/Units.h"
#include "version/Lower.h"

#include <filesystem>
#include <ostream>

namespace oapigen::tool {
namespace {

namespace fs = std::filesystem;

class Maker {
public:
  Maker(const Request &request, Format format, Production &made, Diagnostics &problems)
      : request_(request), format_(format), made_(made), problems_(problems) {}

  /// `isTextEnough`: what an earlier run gave will do.
  ExitCode fromSources(bool isTextEnough) {
    if (ExitCode code = configure(); code != ExitCode::Done || (isTextEnough && recall()))
      return code;
    const ExitCode code = run({&Maker::readBase, &Maker::gather, &Maker::readUnits, &Maker::make});
    if (code == ExitCode::Done)
      record();
    return code;
  }
  ExitCode fromFragments(const std::vector<std::string> &files) {
    fragmentFiles_ = files;
    return run({&Maker::configure, &Maker::readBase, &Maker::readFragments, &Maker::make});
  }

private:
  using Step = ExitCode (Maker::*)();
  ExitCode run(std::initializer_list<Step> steps) {
    for (Step step : steps)
      if (ExitCode code = (this->*step)(); code != ExitCode::Done)
        return code;
    return ExitCode::Done;
  }
  ExitCode configure();
  bool recall();
  void record() const;
  ExitCode readBase();
  ExitCode gather();
  ExitCode readUnits();
  ExitCode readFragments();
  ExitCode make();
  void check(Linked &linked, Version version);
  void addOriginsOfSettings(Origins &origins) const;
  void reportNothing();
  LinkOptions linkOptions() const;
  void addFile(const fs::path &file) { made_.files.insert(fullPath(file)); }

  const Request &request_;
  const Format format_;
  Production &made_;
  Diagnostics &problems_;
  Settings settings_;
  std::optional<Parsed> baseText_;
  OpenAPI base_;
  std::vector<frontend::Input> inputs_;
  std::vector<std::string> fragmentFiles_;
  std::vector<Fragment> fragments_;
  std::optional<RunCache> cache_;
  cache::Trace trace_;
  std::size_t ofConfiguration_ = 0; ///< So many problems, which each run finds anew.
};

ExitCode Maker::configure() {
  std::string file;
  const ExitCode code = settle(request_, settings_, file, problems_, &trace_);
  if (!fragmentFiles_.empty())
    settings_.buildDirectory.reset(); // No source is read.
  if (code == ExitCode::Done)
    made_.files.merge(configurationFiles(settings_, file));
  if (fragmentFiles_.empty())
    cache_.emplace(request_, settings_, format_, problems_);
  ofConfiguration_ = problems_.all().size();
  return code;
}

bool Maker::recall() {
  std::optional<cache::RunRecord> record = cache_->find();
  if (!record)
    return false;
  made_.text = std::move(record->text);
  made_.files = std::move(record->files);
  made_.isRecorded = true;
  problems_.append(std::move(record->problems));
  return true;
}

void Maker::record() const {
  cache::RunRecord record{trace_, made_.text, made_.files, {}};
  for (std::size_t at = ofConfiguration_; at < problems_.all().size(); ++at)
    record.problems.add(problems_.all()[at]);
  cache_->keep(record);
}

ExitCode Maker::readBase() {
  if (!settings_.base)
    return ExitCode::Done;
  const Where where = nearestPlace(settings_.places, "/base");
  std::optional<std::string> text = readFile(*settings_.base, problems_, where);
  if (!text)
    return ExitCode::FileError;
  addFile(*settings_.base);
  trace_.addContent(tracedPath(*settings_.base), cache::hashOf(*text));
  baseText_ = read(*text, *settings_.base, problems_);
  if (baseText_)
    base_ = fromValue<OpenAPI>(baseText_->value, baseText_->places, problems_).value_or(OpenAPI());
  return problems_.hasErrors() ? ExitCode::Usage : ExitCode::Done;
}

ExitCode Maker::gather() {
  return gatherInputs(settings_, inputs_, problems_, &trace_);
}

ExitCode Maker::make() {
  const bool isAnything = holdAnything(fragments_);
  Linked &linked = made_.linked = link(std::move(fragments_), linkOptions(), problems_);
  if (baseText_)
    addBaseOrigins(baseText_->value, baseText_->places, linked);
  addOriginsOfSettings(linked.origins);
  const Version version = versionOf(settings_.openapi ? *settings_.openapi + ".0"
                                                      : linked.document.openapi.value_or(""))
                              .value_or(kNewestVersion);
  if (!isAnything && !problems_.hasErrors())
    reportNothing();
  if (!problems_.hasErrors())
    check(linked, version);
  else
    problems_.postpone();
  if (problems_.hasErrors())
    return failureOf(problems_);
  made_.lowered = version::lower(linked.document, linked.origins, version, problems_);
  made_.text = write(made_.lowered, format_);
  return problems_.hasErrors() ? ExitCode::SourceError : ExitCode::Done;
}

/// What the configuration says of the document stands there.
void Maker::addOriginsOfSettings(Origins &origins) const {
  constexpr std::pair<const char *, const char *> kStated[] = {
      {"/title", "/info/title"},
      {"/version", "/info/version"},
      {"/description", "/info/description"},
      {"/servers", "/servers"},
  };
  for (const auto &[key, pointer] : kStated)
    for (const auto &[below, where] : placesBelow(settings_.places, key))
      origins[pointer + below] = where;
}

/// By the rules of the newest version: what an older one cannot say is lowered afterwards, and what
/// only the newest one demands is not asked of it.
void Maker::check(Linked &linked, Version version) {
  const std::optional<std::string> stated = linked.document.openapi;
  if (versionOf(stated.value_or("")))
    linked.document.openapi = specificationOf(kNewestVersion);
  validateTyped(linked, settings_, version, problems_);
  linked.document.openapi = stated;
}

ExitCode Maker::readUnits() {
  fragments_ =
      tool::readUnits(inputs_, settings_, {request_.jobs, request_.progress}, problems_,
                      {cache_->store(), cache_->identity(), cache_->surroundings(), &trace_});
  for (const Fragment &fragment : fragments_)
    made_.files.insert(fragment.files.begin(), fragment.files.end());
  return ExitCode::Done;
}

ExitCode Maker::readFragments() {
  for (const std::string &file : fragmentFiles_)
    addFile(file);
  return tool::readFragments(fragmentFiles_, request_.jobs, fragments_, problems_);
}

/// An input without any annotation is a mistake in its name, not an empty API.
void Maker::reportNothing() {
  problems_.report(Problem::NoAnnotations, {},
                   {{"example", "[[api::get(\"/users\")]] std::vector<User> list_users();"}});
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
  options.directory = fs::current_path();
  options.splitByDirection = settings_.split == "request-response";
  if (settings_.defaultTitle || settings_.defaultVersion) {
    Info &info = options.defaults.info.emplace();
    info.title = settings_.defaultTitle;
    info.version = settings_.defaultVersion;
  }
  return options;
}

} // namespace

ExitCode produce(const Request &request, Format format, Production &made, Diagnostics &out) {
  return Maker(request, format, made, out).fromSources(false);
}

ExitCode produceText(const Request &request, Format format, Production &made, Diagnostics &out) {
  return Maker(request, format, made, out).fromSources(true);
}

ExitCode produceFrom(const std::vector<std::string> &fragmentFiles, const Request &request,
                     Format format, Production &made, Diagnostics &out) {
  return Maker(request, format, made, out).fromFragments(fragmentFiles);
}

/// The depfile comes first: a document that is new while its depfile is not would never be made
/// again.
ExitCode save(const Production &made, const Output &output, const DepfileOptions &depfile,
              Session &session) {
  if (!sparesInputs({depfile.path, output.path}, made.files, session.problems))
    return ExitCode::Usage;
  const bool isSaved =
      saveDepfile(depfile, output.path, made.files, session.out, session.problems) &&
      writeFile(output.path, made.text, session.out, session.problems);
  if (isSaved && made.isRecorded && !isStandardOutput(output.path) && isTerminal(session.out))
    session.out << output.path << ": is current\n" << std::flush;
  return isSaved ? ExitCode::Done : ExitCode::FileError;
}

} // namespace oapigen::tool
