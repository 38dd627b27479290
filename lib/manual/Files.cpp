// Where each page and script belongs: where man and the shells look for them.
#include "manual/Manual.h"

namespace oapigen::manual {

std::vector<File> files(const Program &program) {
  const std::string &name = program.itself.name;
  std::vector<File> all = {
      {"bash-completion/completions/" + name, bashCompletion(program)},
      {"zsh/site-functions/_" + name, zshCompletion(program)},
      {"fish/vendor_completions.d/" + name + ".fish", fishCompletion(program)},
      {"man/man1/" + name + ".1", manPage(program)},
  };
  for (const Command &command : program.commands)
    all.push_back({"man/man1/" + name + '-' + command.name + ".1", manPage(program, command)});
  return all;
}

} // namespace oapigen::manual
