// The command line → what completes it in fish: one line an option.
#include "manual/Manual.h"
#include "manual/Words.h"

namespace oapigen::manual {
namespace {

/// A word of fish, where a backslash counts inside of quotes as well.
std::string fishWord(std::string_view text) {
  std::string out;
  for (char c : text)
    out += c == '\\' ? "\\\\" : std::string(1, c);
  return shellWord(out);
}

/// The flags of `complete` that say what the value may be.
std::string valueOf(const Option &option) {
  switch (option.takes) {
  case Takes::Nothing:
    return "";
  case Takes::Text:
    return " -x";
  case Takes::File:
    return " -r -F";
  case Takes::Folder:
    return " -x -a '(__fish_complete_directories)'";
  case Takes::Word:
    break;
  }
  return " -x -a " + fishWord(joined(option.words, " "));
}

std::string lineOf(const Option &option, const std::string &start) {
  std::string line = start;
  for (const std::string &name : option.names)
    line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
  if (option.names.empty())
    return line +
           (option.takes == Takes::Word ? " -a " + fishWord(joined(option.words, " "))
                                        : std::string(option.takes == Takes::File ? " -F" : "")) +
           '\n';
  return line + valueOf(option) + " -d " + fishWord(brief(option.help)) + '\n';
}

} // namespace

std::string fishCompletion(const Program &program) {
  const std::string &name = program.itself.name;
  const std::string start = "complete -c " + name;
  std::string out = "# Completes " + name + " in fish.\n" + start + " -f\n";
  const std::string first = start + " -n __fish_use_subcommand";
  for (const Command &command : program.commands)
    out += first + " -a " + command.name + " -d " + fishWord(phrase(command.summary)) + '\n';
  for (const Option &option : program.itself.options)
    out += lineOf(option, first);
  for (const Command &command : program.commands)
    for (const Option &option : command.options)
      out += lineOf(option, start + " -n '__fish_seen_subcommand_from " + command.name + '\'');
  return out;
}

} // namespace oapigen::manual
