// `oapi-gen print`: the manual, and what completes the command line in a shell, from the options
// that the program itself parses. For whoever packages the program, so --help does not show it.
#include "manual/Manual.h"
#include "tool/Command.h"
#include "tool/Describe.h"
#include "tool/Files.h"
#include "tool/Options.h"
#include "tool/Usage.h"

#include <CLI/CLI.hpp>

#include <array>
#include <filesystem>
#include <string_view>

namespace oapigen::tool {
namespace {

constexpr const char *kExamples = R"(Examples:
  source <(oapi-gen print bash)             # in ~/.bashrc; zsh in the same way
  oapi-gen print fish | source              # in config.fish
  oapi-gen print man diff | man -l -
  oapi-gen print all -o DIR/share           # each as a file, where an installation has it
)";

struct Given {
  std::string what, command;
  std::string folder;
};

struct Script {
  std::string_view shell;
  std::string (*print)(const manual::Program &);
};
constexpr std::array kScripts = {
    Script{"bash", manual::bashCompletion},
    Script{"zsh", manual::zshCompletion},
    Script{"fish", manual::fishCompletion},
};

ExitCode say(const std::string &text, Session &session) {
  return writeFile("-", text, session.out, session.problems) ? ExitCode::Done : ExitCode::FileError;
}

ExitCode printPage(const manual::Program &program, const std::string &name, Session &session) {
  if (name.empty())
    return say(manPage(program), session);
  for (const manual::Command &command : program.commands)
    if (command.name == name)
      return say(manPage(program, command), session);
  return failUsage(session.problems, "there is no manual page of '" + name + "'",
                   "'oapi-gen --help' lists the commands");
}

ExitCode saveAll(const manual::Program &program, const std::string &folder, Session &session) {
  if (folder.empty())
    return failUsage(session.problems, "no folder for the files", "name it: -o DIR");
  for (const manual::File &file : files(program)) {
    const std::filesystem::path path = std::filesystem::path(folder) / file.path;
    std::error_code error; // A folder that is missing is told when its file is written.
    std::filesystem::create_directories(path.parent_path(), error);
    if (!writeFile(path.string(), file.text, session.out, session.problems))
      return ExitCode::FileError;
  }
  return ExitCode::Done;
}

ExitCode print(const Given &given, const CLI::App &app, Session &session) {
  const manual::Program program = describeProgram(*app.get_parent());
  if (given.what == "all")
    return saveAll(program, given.folder, session);
  if (given.what == "man")
    return printPage(program, given.command, session);
  for (const Script &script : kScripts)
    if (script.shell == given.what)
      return say(script.print(program), session);
  return ExitCode::Usage;
}

} // namespace

Action addPrint(CLI::App &app, Session &session) {
  auto given = std::make_shared<Given>();
  std::vector<std::string> words = {"all", "man"};
  for (const Script &script : kScripts)
    words.emplace_back(script.shell);
  app.add_option("WHAT", given->what, "man, bash, zsh or fish; all: each as a file")
      ->required()
      ->check(oneOf(words))
      ->option_text("")
      ->group("Input");
  app.add_option("COMMAND", given->command, "Whose manual page; otherwise the program's")
      ->option_text("")
      ->group("Input");
  describe(
      app.add_option("-o,--output", given->folder, "Where all of them go, as in a folder share/"),
      "DIR", "Output")
      ->check(fileOnDisk());
  addReporting(app, session.reporting);
  app.footer(kExamples);
  return [given, &app](Session &s) { return print(*given, app, s); };
}

} // namespace oapigen::tool
