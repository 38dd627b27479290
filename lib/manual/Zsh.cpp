// The command line → a function that completes it in zsh, by specifications for _arguments.
#include "manual/Manual.h"
#include "manual/Words.h"

namespace oapigen::manual {
namespace {

/// Text inside a specification, where brackets and colons have a meaning.
std::string plain(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (std::string_view("[]:\\").find(c) != std::string_view::npos)
      out += '\\';
    out += c;
  }
  return out;
}

/// ":FILE:_files"; empty for a flag.
std::string valueOf(const Option &option) {
  const std::string message = ':' + plain(option.value) + ':';
  switch (option.takes) {
  case Takes::Nothing:
    return "";
  case Takes::Text:
    return message + ' ';
  case Takes::File:
    return message + "_files";
  case Takes::Folder:
    return message + "_files -/";
  case Takes::Word:
    break;
  }
  return message + '(' + plain(joined(option.words, " ")) + ')';
}

/// A specification for each name; one of several names excludes the others.
std::string specificationsOf(const Option &option) {
  if (option.names.empty())
    return ' ' + shellWord((option.isRepeatable ? "*" : "") + valueOf(option));
  std::string out;
  for (const std::string &name : option.names) {
    const bool isLong = name.starts_with("--");
    const std::string glue = option.takes == Takes::Nothing ? "" : isLong ? "=" : "+";
    const std::string before = option.isRepeatable ? "*" : '(' + joined(option.names, " ") + ')';
    out += ' ' +
           shellWord(before + name + glue + '[' + plain(brief(option.help)) + ']' + valueOf(option));
  }
  return out;
}

std::string argumentsFor(const Command &command) {
  std::string out;
  for (const Option &option : command.options)
    out += " \\\n         " + specificationsOf(option);
  return out;
}

} // namespace

std::string zshCompletion(const Program &program) {
  const std::string &name = program.itself.name;
  std::string commands, cases;
  for (const Command &command : program.commands) {
    commands +=
        "        " + shellWord(plain(command.name) + ':' + plain(phrase(command.summary))) + '\n';
    cases += "        " + command.name + ")\n          _arguments" + argumentsFor(command) +
             "\n          ;;\n";
  }
  return "#compdef " + name + "\n# Completes " + name + " in zsh.\n\n_" + name + "() {\n" +
         "  local context state state_descr line\n  typeset -A opt_args\n  _arguments -C" +
         argumentsFor(program.itself) +
         " \\\n          '1:command:->command' '*::argument:->arguments'\n"
         "  case $state in\n    command)\n      local -a commands=(\n" +
         commands + "      )\n      _describe command commands\n      ;;\n" +
         "    arguments)\n      case $line[1] in\n" + cases +
         "      esac\n      ;;\n  esac\n}\n\n" + "if [[ $funcstack[1] == _" + name +
         " ]]; then\n  _" + name + " \"$@\"\nelse\n  compdef _" + name + ' ' + name + "\nfi\n";
}

} // namespace oapigen::manual
