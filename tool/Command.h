// A subcommand: a row of the table in Run.cpp and a file of its own that adds it.
#pragma once

#include "support/Diagnostic.h"
#include "tool/ExitCode.h"
#include "tool/Report.h"

#include <functional>
#include <iosfwd>
#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace oapigen::tool {

/// What a command works with: where its result goes, and where its problems go. `reporting` is set
/// by the options that addReporting (Report.h) adds.
struct Session {
  std::ostream &out;
  std::ostream &err; ///< For what is said while it works.
  Diagnostics problems;
  Reporting reporting;
  std::vector<std::string> words; ///< The command line as it was given, without the program.
  /// What is large and was needed to the end: the program leaves it to the system, for giving it
  /// back piece by piece takes as long as reading it did.
  std::vector<std::shared_ptr<void>> kept = {};
};

/// Carries the command out after the command line was read.
using Action = std::function<ExitCode(Session &)>;

/// Adds the options of a command to `app` and returns what it does. Problems go to
/// `session.problems`; they are printed when the action has returned.
using AddCommand = Action (*)(CLI::App &app, Session &session);

Action addGenerate(CLI::App &app, Session &session);
Action addCompile(CLI::App &app, Session &session);
Action addLink(CLI::App &app, Session &session);
Action addCheck(CLI::App &app, Session &session);
Action addDocs(CLI::App &app, Session &session);
Action addServe(CLI::App &app, Session &session);
Action addValidate(CLI::App &app, Session &session);
Action addDiff(CLI::App &app, Session &session);
Action addExplain(CLI::App &app, Session &session);
Action addPrint(CLI::App &app, Session &session);

} // namespace oapigen::tool
