// The command line's frame: finds the command, runs it, prints what it reports.
//
// A new command is a row of kCommands and a file that defines its function.
#include "tool/Run.h"

#include "frontend/Frontend.h"
#include "support/Spelling.h"
#include "tool/Arguments.h"
#include "tool/Command.h"
#include "tool/Help.h"
#include "tool/Usage.h"
#include "tool/UsageError.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <ostream>

namespace oapigen::tool {
namespace {

struct CommandRow {
  const char *name;
  const char *summary;
  AddCommand add;
  bool isShown = true; ///< In --help, the manual, and the completion of shells.
};
constexpr std::array kCommands = {
    CommandRow{"generate", "Write the OpenAPI document of annotated C++.", addGenerate},
    CommandRow{"compile", "Write the part that some of the C++ gives to a document, for 'link'.",
               addCompile},
    CommandRow{"link", "Write the OpenAPI document of parts that were compiled.", addLink},
    CommandRow{"check", "Tell whether a document is what the annotated C++ says.", addCheck},
    CommandRow{"docs", "Write a page that shows a document: paths, webhooks, schemas.", addDocs},
    CommandRow{"serve", "Show such a page while the C++ is written: it follows each save.",
               addServe},
    CommandRow{"validate", "Check OpenAPI documents of whatever origin.", addValidate},
    CommandRow{"diff", "Tell what changed between two documents, and for whom it breaks something.",
               addDiff},
    CommandRow{"explain", "Tell more about an attribute, a type, a diagnostic or a rule of diff.",
               addExplain},
    CommandRow{"print", "Print the manual, or what completes the command line in a shell.",
               addPrint, false},
};

constexpr const char *kSummary =
    "Turns annotated C++ into OpenAPI documents. The attributes, such as "
    "[[api::get(\"/users/{id}\")]], are read by Clang and ignored by every compiler.";
constexpr const char *kFooter = R"(Examples:
  oapi-gen generate api.hpp -o openapi.yaml
  oapi-gen check api.hpp -o openapi.yaml
  oapi-gen docs api.hpp -o docs.html
  oapi-gen serve api.hpp
  oapi-gen validate openapi.yaml
  oapi-gen diff git:origin/main:openapi.yaml openapi.yaml
  oapi-gen explain path-variable-unbound

'oapi-gen COMMAND --help' tells more about a command. @FILE among the arguments stands for those in
FILE, one a line.

)";

/// "Exit status: 0 done, 1 a check found something, …"
std::string exitStatuses() {
  std::string text;
  for (const auto &[code, meaning] : kExitMeanings)
    text += (text.empty() ? "Exit status: " : ", ") + std::to_string(static_cast<int>(code)) + ' ' +
            std::string(meaning);
  return wrapHelp(text + '.', 0) + '\n';
}

/// While it lives, writing to a closed pipe is an error of that write and does not end the program.
class BrokenPipeIgnored {
public:
  BrokenPipeIgnored() : old_(std::signal(SIGPIPE, SIG_IGN)) {}
  BrokenPipeIgnored(const BrokenPipeIgnored &) = delete;
  BrokenPipeIgnored &operator=(const BrokenPipeIgnored &) = delete;
  ~BrokenPipeIgnored() { std::signal(SIGPIPE, old_); }

private:
  void (*old_)(int);
};

/// The parser of the command line and what each command would do.
struct Parser {
  explicit Parser(Session &session) : app(kSummary, "oapi-gen") {
    app.formatter(std::make_shared<HelpFormatter>());
    app.set_help_flag("-h,--help", "Show this help")->group("Other");
    std::string version = OAPI_GEN_VERSION " (Clang " + frontend::clangVersion() + ")";
    app.set_version_flag("--version", "oapi-gen " + version, "Show the versions")->group("Other");
    app.footer(kFooter + exitStatuses());
    app.require_subcommand(1);
    for (const CommandRow &row : kCommands) {
      CLI::App *command = app.add_subcommand(row.name, row.summary);
      command->option_defaults()->take_last();
      if (!row.isShown)
        command->group("");
      actions.emplace_back(command, row.add(*command, session));
      command->set_help_flag("-h,--help", "Show this help")->group("Other");
      for (CLI::Option *option : command->get_options())
        option->disable_flag_override();
    }
  }

  CLI::App app;
  std::vector<std::pair<CLI::App *, Action>> actions;
};

/// The command that the user is in, or the program.
const CLI::App &current(const CLI::App &app) {
  std::vector<CLI::App *> chosen = app.get_subcommands();
  return chosen.empty() ? app : *chosen.front();
}

std::string suggest(const CLI::App &app, const std::string &word) {
  std::vector<std::string> names;
  if (word.starts_with('-')) {
    for (const CLI::Option *option : app.get_options())
      for (const std::string &name : option->get_lnames())
        names.push_back("--" + name);
  } else {
    for (const CLI::App *command : shownCommands(app))
      names.push_back(command->get_name());
  }
  std::vector<std::string_view> views(names.begin(), names.end());
  return std::string(nearest(word.substr(0, word.find('=')), views));
}

std::string whereHelpIs(const CLI::App &app) {
  const CLI::App &command = current(app);
  return "see 'oapi-gen " + (&command == &app ? "" : command.get_name() + ' ') + "--help'";
}

/// A word that nothing takes: the first one of those left over.
ExitCode failUnknown(const CLI::App &app, Session &session) {
  std::vector<std::string> words = app.remaining(true);
  std::string word = words.empty() ? "" : words.front();
  bool isOption = word.starts_with('-');
  std::string known = suggest(current(app), word);
  if (isOption && known == word.substr(0, word.find('=')))
    return failUsage(session.problems, "the option '" + known + "' stands before its command",
                     "write it behind '" + current(app).get_name() + '\'');
  if (const CLI::Option *from = current(app).get_option_no_throw("--from");
      !isOption && from && from->count() > 0)
    return failUsage(session.problems, "unexpected argument '" + word + '\'',
                     "write --from before each file");
  const char *what = isOption                ? "unknown option '"
                     : &current(app) == &app ? "unknown command '"
                                             : "unexpected argument '";
  return failUsage(session.problems, what + word + '\'',
                   known.empty() ? whereHelpIs(app) : "did you mean '" + known + "'?");
}

ExitCode dispatch(Parser &parser, std::vector<std::string> arguments, Session &session) {
  std::reverse(arguments.begin(), arguments.end()); // CLI11 takes them from the back.
  try {
    parser.app.parse(std::move(arguments));
  } catch (const CLI::CallForHelp &) {
    session.out << current(parser.app).help() << std::flush;
    return ExitCode::Done;
  } catch (const CLI::CallForVersion &version) {
    session.out << version.what() << '\n' << std::flush;
    return ExitCode::Done;
  } catch (const CLI::ExtrasError &) {
    return failUnknown(parser.app, session);
  } catch (const CLI::ParseError &error) {
    return parser.app.remaining(true).empty()
               ? failUsage(session.problems, problemOf(error, current(parser.app)),
                           whereHelpIs(parser.app))
               : failUnknown(parser.app, session);
  }
  for (auto &[command, action] : parser.actions)
    if (command->parsed())
      return action(session);
  return ExitCode::Usage;
}

/// What a wrong command line could not set any more.
void presetReporting(const std::vector<std::string> &arguments, Reporting &reporting) {
  for (std::size_t at = 0; at < arguments.size(); ++at)
    if (arguments[at] == "--diagnostics=json" ||
        (arguments[at] == "json" && at > 0 && arguments[at - 1] == "--diagnostics"))
      reporting.format = "json";
}

} // namespace

int run(const std::vector<std::string> &arguments, std::ostream &out, std::ostream &err,
        Ending ending) {
  BrokenPipeIgnored guard;
  Session session{out, err, {}, {}, arguments};
  Parser parser(session);
  if (arguments.empty()) {
    err << parser.app.help();
    return static_cast<int>(ExitCode::Usage);
  }
  std::optional<std::vector<std::string>> words = expandArguments(arguments, session.problems);
  presetReporting(words.value_or(arguments), session.reporting);
  ExitCode code = words ? dispatch(parser, *words, session) : ExitCode::FileError;
  session.problems.settle();
  report(session.problems, session.reporting, err);
  if (ending == Ending::EndsProgram && !session.kept.empty()) {
    out.flush();
    err.flush();
    std::quick_exit(static_cast<int>(code));
  }
  return static_cast<int>(code);
}

} // namespace oapigen::tool
