// The command line as plain values: what manual pages and the completion of shells are made of.
//
// The program fills it from the very options that it parses and that `--help` prints, so a new
// command or option is in the pages and in the shells without a word here.
#pragma once

#include <string>
#include <vector>

namespace oapigen::manual {

/// What a shell can offer as a value.
enum class Takes {
  Nothing, ///< A flag.
  Text,    ///< Anything: nothing can be offered.
  File,
  Folder,
  Word, ///< One of a list.
};

/// An option, or an argument without one.
struct Option {
  std::vector<std::string> names; ///< With their dashes; empty: an argument.
  std::string value;              ///< As --help calls it: "FILE", "json|yaml".
  std::string help, group;
  Takes takes = Takes::Nothing;
  std::vector<std::string> words; ///< For Takes::Word; without spaces and what shells expand.
  bool isRepeatable = false;
};

/// A command, or the program itself.
struct Command {
  std::string name; ///< As it is called: "oapi-gen", "generate".
  std::string summary;
  std::string usage;  ///< "oapi-gen generate [OPTION...] [FILE...]"
  std::string footer; ///< What --help ends with, see Footer.h.
  std::vector<Option> options;
};

struct ExitStatus {
  int status;
  std::string meaning;
};

struct Program {
  Command itself;
  std::string version;
  std::vector<Command> commands;
  std::vector<ExitStatus> exitStatuses;
};

} // namespace oapigen::manual
