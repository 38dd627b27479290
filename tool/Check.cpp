// `oapi-gen check`: annotated C++ and the document that was made from it → whether it still is.
// Nothing is written.
//
// Three answers: the same bytes; the same meaning in another layout or order; something else, with
// each difference at the C++ that causes it.
#include "diff/Diff.h"
#include "model/Raise.h"
#include "model/Read.h"
#include "model/Write.h"
#include "text/MergeConflict.h"
#include "text/UnifiedDiff.h"
#include "tool/Command.h"
#include "tool/Documents.h"
#include "tool/Files.h"
#include "tool/Meaning.h"
#include "tool/Options.h"
#include "tool/Production.h"
#include "tool/ToldChanges.h"
#include "tool/UpdateCommand.h"
#include "tool/Usage.h"

#include <CLI/CLI.hpp>

#include <filesystem>

namespace oapigen::tool {
namespace {

constexpr const char *kExamples = R"(Examples:
  oapi-gen check api.hpp -o openapi.yaml
  oapi-gen check -p build -o openapi.yaml --diff

The words are those of 'oapi-gen generate' that made the document. Nothing is written: the exit
status is 0 when the document says what the C++ says, whatever its layout and the order of its
members, and 1 when it does not.
)";
/// What the command line says.
struct Given {
  Request request;
  Output output;
  std::string updateCommand; ///< Empty: the command line with 'generate'.
  bool isExact = false;
  bool showsDiff = false;
};

/// A text that nobody would miss: what it was is made anew.
bool isToBeWritten(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == text.npos || mergeConflict(text) != text.npos;
}

class Checking {
public:
  Checking(const Given &given, const CLI::App &app, Session &session)
      : given_(given), app_(app), path_(given.output.path), session_(session),
        problems_(session.problems),
        command_(given.updateCommand.empty() ? updateCommand(session.words, app)
                                             : given.updateCommand) {}

  ExitCode run();

private:
  ExitCode make(decltype(produce) &way);
  ExitCode compare(const std::string &text);
  ExitCode compareVersions(const Stated &stated);
  bool isVersionAsked() const;
  ExitCode makeAs(const std::string &version);
  bool reportChanges(OpenAPI stated, LatePlaces places);
  void reportChange(const std::string &words, const Where &cause, const Where &inDocument,
                    bool isNewThere);
  Where causeOf(const std::string &pointer, bool isNewThere) const;
  ExitCode found(Problem problem, Severity severity, const std::string &text);
  ExitCode say(const std::string &text) {
    bool isSaid = writeFile("-", text, session_.out, problems_);
    return isSaid ? ExitCode::Done : ExitCode::FileError;
  }

  const Given &given_;
  const CLI::App &app_;
  const std::string &path_;
  Session &session_;
  Diagnostics &problems_;
  std::string command_;
  bool isOtherVersion_ = false; ///< And that is told.
  Production made_;
};

ExitCode Checking::run() {
  if (isStandardOutput(path_))
    return failUsage(problems_, "no document to compare with", "name it: -o FILE");
  if (ExitCode code = make(produceText); code != ExitCode::Done)
    return code;
  std::error_code error;
  if (!std::filesystem::exists(path_, error) && !error) {
    problems_.report(Problem::DocumentMissing, {}, {{"file", path_}, {"command", command_}});
    return ExitCode::FileError;
  }
  std::optional<std::string> text = readFile(path_, problems_);
  if (!text)
    return ExitCode::FileError;
  if (made_.isRecorded && *text != made_.text) // The differences are told by more than the text.
    if (ExitCode code = make(produce); code != ExitCode::Done)
      return code;
  return compare(*text);
}

ExitCode Checking::make(decltype(produce) &way) {
  made_ = {};
  problems_ = {};
  return way(given_.request, given_.output.chosenFormat(), made_, problems_);
}

ExitCode Checking::compare(const std::string &text) {
  if (text == made_.text)
    return say(path_ + ": is what the C++ says\n");
  std::optional<Stated> stated = readStated(text, path_, problems_);
  if (!stated)
    return isToBeWritten(text) ? found(Problem::DocumentOutdated, Severity::Error, text)
                               : ExitCode::Found;
  if (ExitCode code = compareVersions(*stated); code != ExitCode::Done)
    return code;
  std::optional<OpenAPI> document = readModel(*stated, problems_);
  if (!document || reportChanges(*std::move(document), std::move(stated->parsed.places)))
    return found(Problem::DocumentOutdated, Severity::Error, text);
  return found(Problem::DocumentRespelled, given_.isExact ? Severity::Error : Severity::Remark,
               text);
}

/// The other changes are told in the document's version, and the command keeps it, where nobody has
/// asked for another one.
ExitCode Checking::compareVersions(const Stated &stated) {
  const Value *openapi = made_.lowered.asObject()->find("openapi");
  const std::optional<Version> made = versionOf(*openapi->asString());
  if (made == stated.version)
    return ExitCode::Done;
  const std::string kept(nameOf(stated.version)), written(nameOf(*made));
  Diagnostic change = diagnose(Problem::DocumentChange, {},
                               {{"change", "'" + path_ + "' follows OpenAPI " + kept + ", but " +
                                               written + " would be written"}});
  if (!isVersionAsked()) {
    if (ExitCode code = makeAs(kept); code != ExitCode::Done)
      return code;
    change.hint = "if it is to stay so, say --openapi " + kept + ", or 'openapi: " + kept +
                  "' in oapi-gen.yaml";
  }
  problems_.add(std::move(change));
  isOtherVersion_ = true;
  return ExitCode::Done;
}

/// By the words of the call, the configuration or the base document.
bool Checking::isVersionAsked() const {
  Settings settings;
  std::string file;
  Diagnostics known; // They were reported before.
  settle(given_.request, settings, file, known);
  return settings.openapi || settings.base || !given_.updateCommand.empty();
}

ExitCode Checking::makeAs(const std::string &version) {
  Request request = given_.request;
  request.settings.openapi = version;
  made_ = {};
  problems_ = {};
  std::vector<std::string> words = session_.words;
  words.insert(words.begin() + 1, {"--openapi", version});
  command_ = updateCommand(words, app_);
  return produce(request, given_.output.chosenFormat(), made_, problems_);
}

bool isOfVersion(diff::Kind kind) {
  return kind == diff::Kind::OpenAPIRaised || kind == diff::Kind::OpenAPILowered;
}

/// False: there are none. Both documents were read from JSON, so older versions have become the
/// newest one in the same way, but for the webhooks of 3.0. What the rules of a comparison have no
/// words for, such as the name of a component, is told by its pointer.
bool Checking::reportChanges(OpenAPI stated, LatePlaces places) {
  Diagnostics none;
  OpenAPI meant = fromValue<OpenAPI>(made_.lowered, {}, none).value_or(made_.linked.document);
  LatePlaces unused;
  raiseWebhooks(stated, places, problems_);
  raiseWebhooks(meant, unused, none);
  const Value before = toValue(withoutOrder(stated)), after = toValue(withoutOrder(meant));
  const std::vector<Difference> differing = differences(before, after);
  if (differing.empty())
    return isOtherVersion_;
  const std::vector<diff::Change> changes = diff::compare(stated, meant);
  for (const diff::Finding &finding : diff::judge(changes, {}, places, {}).findings)
    if (!(isOtherVersion_ && isOfVersion(finding.change.kind)))
      reportChange(finding.message, causeOf(finding.change.revision, isNew(finding.change)),
                   finding.base, isNew(finding.change));
  for (const Difference &difference : differing)
    if (!(isOtherVersion_ && difference.pointer == "/openapi") && !isTold(difference, changes))
      reportChange(inWords(difference), causeOf(difference.pointer, !difference.before),
                   nearestPlace(places, difference.pointer), !difference.before);
  return true;
}

/// At the C++ that says it, with the document as second place unless it is new there; what no C++
/// says, such as a title of the command line, at the document.
void Checking::reportChange(const std::string &words, const Where &cause, const Where &inDocument,
                            bool isNewThere) {
  std::vector<Note> notes;
  if (cause.known() && inDocument.known() && !isNewThere)
    notes.push_back({inDocument, "here in the document"});
  problems_.report(Problem::DocumentChange, cause.known() ? cause : inDocument, {{"change", words}},
                   std::move(notes));
}

/// What is new as a whole may have no place by itself, but its parts do.
Where Checking::causeOf(const std::string &pointer, bool isNewThere) const {
  const Origins &origins = made_.linked.origins;
  auto at = isNewThere ? origins.lower_bound(pointer) : origins.end();
  if (at != origins.end() && (at->first == pointer || isBelow(at->first, pointer)))
    return at->second;
  return nearestPlace(origins, pointer);
}

ExitCode Checking::found(Problem problem, Severity severity, const std::string &text) {
  Diagnostic diagnostic = diagnose(problem, Where{path_, 0, 0, 0}, {{"command", command_}});
  diagnostic.severity = severity;
  problems_.add(std::move(diagnostic));
  if (given_.showsDiff)
    if (say(unifiedDiff(text, made_.text, path_, path_)) != ExitCode::Done)
      return ExitCode::FileError;
  return severity == Severity::Error ? ExitCode::Found : ExitCode::Done;
}

void addComparison(CLI::App &app, Given &given) {
  constexpr const char *kGroup = "Comparison";
  app.add_flag("--exact", given.isExact, "Also refuse another layout or order: the same bytes")
      ->group(kGroup);
  app.add_flag("--diff", given.showsDiff, "Also print the lines that an update would change")
      ->group(kGroup);
  describe(app.add_option("--update-command", given.updateCommand,
                          "What updates the document, for messages; otherwise this command with "
                          "'generate'; for build systems"),
           "TEXT", kGroup);
}

} // namespace

Action addCheck(CLI::App &app, Session &session) {
  auto given = std::make_shared<Given>();
  addRequest(app, given->request);
  addOutput(app, given->output);
  app.get_option("--output")->description("The document, as it is now");
  addJobs(app, given->request);
  addProgress(app, given->request, session);
  addComparison(app, *given);
  addReporting(app, session.reporting);
  app.footer(kExamples);
  return [given, &app](Session &s) { return Checking(*given, app, s).run(); };
}

} // namespace oapigen::tool
