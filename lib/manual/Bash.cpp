// The command line → a function that completes it in bash, without the package bash-completion.
//
// Bash cuts words at = and :, which stand in --std=c++20, std::vector and git:main:a.yaml, and puts
// the answer behind the last one. So the function reads the line itself, and takes off what bash
// has.
#include "manual/Manual.h"
#include "manual/Words.h"

namespace oapigen::manual {
namespace {

constexpr std::string_view kFrame = R"BASH(
_oapi_gen() {
  local -a words
  local word current value option command= start breaks
  read -ra words <<<"${COMP_LINE:0:COMP_POINT}"
  [[ ${COMP_LINE:0:COMP_POINT} == *[[:space:]] ]] && words+=('')
  current=${words[${#words[@]}-1]}
  unset 'words[${#words[@]}-1]'
  for word in "${words[@]:1}"; do
    [[ $word == -* ]] && continue
    command=$word
    break
  done
  COMPREPLY=()
  value=$current
  option=${words[${#words[@]}-1]}
  start=
  if [[ $current == --*=* ]]; then
    option=${current%%=*}
    value=${current#*=}
    start=$option=
  elif [[ $option != -* || ${#words[@]} -lt 2 ]]; then
    option=
  fi
  _oapi_gen_answer
  COMPREPLY=("${COMPREPLY[@]/#/$start}")
  breaks=${COMP_WORDBREAKS//[^=:]/}
  if [[ -n $breaks && $current == *["$breaks"]* ]]; then
    start=${current%"${current##*["$breaks"]}"}
    COMPREPLY=("${COMPREPLY[@]#"$start"}")
  fi
}

_oapi_gen_words() {
  local word
  for word in "$@"; do
    [[ $word == "$value"* ]] && COMPREPLY+=("$word")
  done
}

# _oapi_gen_files f: files and folders; d: folders.
_oapi_gen_files() {
  local word
  while IFS= read -r word; do
    COMPREPLY+=("$word")
  done < <(compgen -"$1" -- "$value")
  compopt -o filenames 2>/dev/null
}

complete -F _oapi_gen oapi-gen
)BASH";

/// What answers for a value of the option; empty: nothing can be offered.
std::string answer(const Option &option) {
  switch (option.takes) {
  case Takes::File:
    return "_oapi_gen_files f";
  case Takes::Folder:
    return "_oapi_gen_files d";
  case Takes::Word:
    return "_oapi_gen_words " + joined(option.words, " ");
  case Takes::Nothing:
  case Takes::Text:
    break;
  }
  return ":";
}

std::string casesOf(const Command &command, const std::vector<Command> &commands,
                    const std::string &pattern) {
  std::string out = "    " + pattern + ")\n      case $option in\n";
  std::string options;
  for (const Option &option : command.options) {
    if (option.names.empty())
      continue;
    options += ' ' + joined(option.names, " ");
    if (option.takes != Takes::Nothing)
      out += "        " + joined(option.names, " | ") + ") " + answer(option) + "; return ;;\n";
  }
  out += "      esac\n      [[ $value == -* ]] && { _oapi_gen_words" + options + "; return; }\n";
  for (const Option *argument : argumentsOf(command))
    out += "      " + answer(*argument) + '\n';
  if (!commands.empty())
    out += "      _oapi_gen_words";
  for (const Command &other : commands)
    out += ' ' + other.name;
  return out + (commands.empty() ? "" : "\n") + "      ;;\n";
}

} // namespace

std::string bashCompletion(const Program &program) {
  std::string out = "# Completes " + program.itself.name + " in bash.\n" + std::string(kFrame) +
                    "\n_oapi_gen_answer() {\n  case $command in\n";
  out += casesOf(program.itself, program.commands, "''");
  for (const Command &command : program.commands)
    out += casesOf(command, {}, command.name);
  return out + "  esac\n}\n";
}

} // namespace oapigen::manual
