// `oapi-gen diff`: two documents, or one and what the C++ says now → what changed between them, and
// whether that is allowed.
#include "tool/Command.h"
#include "tool/Comparison.h"
#include "tool/Date.h"
#include "tool/Documents.h"
#include "tool/Files.h"
#include "tool/Options.h"
#include "tool/Parallel.h"
#include "tool/Usage.h"
#include "tool/Verdict.h"

#include <CLI/CLI.hpp>

namespace oapigen::tool {
namespace {

constexpr const char *kExamples = R"(Examples:
  oapi-gen diff old.yaml new.yaml
  oapi-gen diff git:origin/main:openapi.yaml openapi.yaml --format markdown -o comment.md
  oapi-gen diff git:origin/main:openapi.yaml --from api.hpp -I include --fail-on risky

A document is a file, - for standard input, or git:REVISION:PATH. Without REVISION the base is
compared with what the C++ says: the files behind --from, or the inputs in oapi-gen.yaml. The other
options of the groups Input, Document, Schemas and Compiler are those of 'oapi-gen generate'. PATH
begins at the top of the repository, ./PATH at the current directory.

A major version may break clients: --fail-on none --require-bump refuses breaking changes only while
the version does not announce them.

In oapi-gen.yaml a project decides for itself:
  diff:
    fail-on: risky
    require-bump: true
    levels: {output-enum-value-added: risky}
    accept:
      - {fingerprint: "0123456789abcdef", reason: Nobody used it, until: 2031-12-24}

An accepted change is shown, but counts neither for --fail-on nor for the version.

Exit status: 0 done, 1 there are changes that --fail-on names, or --require-bump asks for another
version, 2 wrong usage or configuration, 3 an error in the C++, 4 a document could not be read or
written, or is none.
)";

/// What the command line says.
struct Given {
  Request request;
  std::string base, revision;
  std::string format = "text";
  std::string output = "-";
  std::string failOn; ///< Empty: what the configuration says, else "breaking".
  std::string today;  ///< Empty: the day that it is.
  bool requiresBump = false;
};

class Comparing {
public:
  Comparing(const Given &given, Session &session)
      : given_(given), session_(session), problems_(session.problems) {}

  ExitCode run() {
    for (auto step :
         {&Comparing::checkUsage, &Comparing::configure, &Comparing::readBoth, &Comparing::compare})
      if (ExitCode code = (this->*step)(); code != ExitCode::Done)
        return code;
    checkAcceptances(report_, settings_, today_, problems_);
    const bool isRefused = refuseChanges(report_, problems_);
    const bool asksForStep = given_.requiresBump || settings_.requiresBump.value_or(false);
    const bool isStepMissing = asksForStep && refuseVersion(report_, revision_->places, problems_);
    return isRefused || isStepMissing ? ExitCode::Found : ExitCode::Done;
  }

private:
  ExitCode checkUsage();
  ExitCode configure();
  ExitCode readBoth();
  ExitCode compare();
  ExitCode make();

  const Given &given_;
  Session &session_;
  Diagnostics &problems_;
  DiffSettings settings_;
  Request settled_; ///< With the configuration's settings.
  std::string today_;
  std::optional<Compared> base_, revision_;
  std::set<std::string> files_; ///< That the two were made from.
  report::Report report_;
};

ExitCode Comparing::checkUsage() {
  today_ = given_.today.empty() ? today() : given_.today;
  if (!isDate(today_))
    return failUsage(problems_, "--today: '" + today_ + "' is no day", "write it like 2031-12-24");
  if (isCode(given_.revision))
    return failUsage(problems_, "'" + given_.revision + "' is no document",
                     "if it is C++, put --from before it");
  if (!given_.revision.empty() && given_.request.settings != Settings())
    return failUsage(problems_, "there are both a second document and options for the C++",
                     "leave out '" + given_.revision + "' to compare with what the C++ says");
  if (given_.base == "-" && given_.revision == "-")
    return failUsage(problems_, "both documents are standard input", "name one of them");
  return ExitCode::Done;
}

/// The configuration is read once: what makes a document finds it among the settings.
ExitCode Comparing::configure() {
  Settings settings;
  std::string file;
  if (ExitCode code = settle(given_.request, settings, file, problems_); code != ExitCode::Done)
    return code;
  settings_ = settings.diff.value_or(DiffSettings());
  settled_ = given_.request;
  settled_.settings = settings;
  settled_.configuration.clear();
  settled_.ignoreConfiguration = true;
  if (given_.revision.empty() && settings.inputs.empty() && !settings.buildDirectory)
    return failUsage(problems_, "nothing to compare '" + given_.base + "' with",
                     "name a second document, or the C++ with --from FILE");
  const std::string word =
      given_.failOn.empty() ? settings_.failOn.value_or("breaking") : given_.failOn;
  report_.failOn = report::thresholdOf(word).value_or(report::Threshold::Breaking);
  return ExitCode::Done;
}

ExitCode Comparing::readBoth() {
  files_ = {given_.base, given_.revision};
  if (given_.revision.empty()) {
    base_ = readCompared(given_.base, problems_);
    return base_ ? make() : ExitCode::FileError;
  }
  Diagnostics found[2];
  forEachIndex(2, given_.request.jobs, [&](std::size_t at) {
    (at ? revision_ : base_) = readCompared(at ? given_.revision : given_.base, found[at]);
  });
  for (Diagnostics &each : found)
    problems_.append(std::move(each));
  return revision_ && base_ ? ExitCode::Done : ExitCode::FileError;
}

ExitCode Comparing::make() {
  Production made;
  const ExitCode code = produce(settled_, Format::Json, made, problems_);
  if (code != ExitCode::Done)
    return code;
  files_.insert(made.files.begin(), made.files.end());
  revision_ = comparedOf(std::move(made), given_.base, problems_);
  return revision_ ? ExitCode::Done : ExitCode::FileError;
}

ExitCode Comparing::compare() {
  if (!sparesInputs({given_.output}, files_, problems_))
    return ExitCode::Usage;
  const report::Threshold failOn = report_.failOn;
  report_ = reportOf(*base_, *revision_, settings_, today_, given_.request.jobs);
  report_.failOn = failOn;
  const bool color =
      isStandardOutput(given_.output) && wantsColor(session_.reporting, session_.out);
  const std::string text = given_.format == "text"
                               ? report::renderText(report_, color)
                               : report::findForm(given_.format)->render(report_);
  bool isWritten = writeFile(given_.output, text, session_.out, problems_);
  return isWritten ? ExitCode::Done : ExitCode::FileError;
}

void addDocuments(CLI::App &app, Given &given) {
  auto add = [&](const char *name, std::string &to, const char *help) {
    return app.add_option(name, to, help)->option_text("")->group("Input");
  };
  add("BASE", given.base, "The document as it was")->required();
  add("REVISION", given.revision, "The document as it is; otherwise what the C++ says");
  addRequest(app, given.request, {.inputs = "--from"});
  app.get_option("--from")->description("A header or source of which the revision is made; "
                                        "repeatable");
}

void addVerdict(CLI::App &app, Given &given) {
  constexpr const char *kGroup = "Comparison";
  auto add = [&](const char *name, std::string &to, const char *value, const char *help) {
    return describe(app.add_option(name, to, help), value, kGroup);
  };
  auto wordsOf = [](const auto &rows, auto nameOfRow) {
    std::vector<std::string> words;
    for (const auto &row : rows)
      words.emplace_back(nameOfRow(row));
    return words;
  };
  add("--format", given.format, "text|markdown|json|github|sarif|junit",
      "How the changes are told: to people (text, the default), in a comment, to a program, as "
      "annotations of a GitHub workflow, for code scanning, as tests")
      ->check(oneOf(wordsOf(report::forms(), [](auto &form) { return form.name; })));
  add("-o,--output", given.output, "FILE", "The report; - is standard output, and the default")
      ->check(fileOnDisk());
  add("--fail-on", given.failOn, "breaking|risky|any|none",
      "The least level that is refused, with exit status 1; breaking is the default")
      ->check(oneOf(wordsOf(report::thresholdNames(), [](auto &name) { return name; })));
  app.add_flag("--require-bump", given.requiresBump,
               "Refuse a version in info that does not make the step that the changes ask for")
      ->group(kGroup);
  add("--today", given.today, "DATE",
      "The day for announced ends and for agreements, as in 2031-12-24; otherwise the present one, "
      "in UTC");
}

} // namespace

Action addDiff(CLI::App &app, Session &session) {
  auto given = std::make_shared<Given>();
  addDocuments(app, *given);
  addVerdict(app, *given);
  addJobs(app, given->request);
  addProgress(app, given->request, session);
  app.get_option("--jobs")->group("Other");
  addReporting(app, session.reporting);
  app.footer(kExamples);
  return [given](Session &s) {
    auto comparing = std::make_shared<Comparing>(*given, s);
    s.kept.push_back(comparing);
    return comparing->run();
  };
}

} // namespace oapigen::tool
