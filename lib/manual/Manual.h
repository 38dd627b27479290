// The command line → manual pages, and the scripts by which shells complete it.
//
// Each text depends on the program alone: no time, no place.
#pragma once

#include "manual/Program.h"

namespace oapigen::manual {

/// The page of the program (section 1), or of one of its commands; for man(7) of groff and mandoc.
std::string manPage(const Program &program);
std::string manPage(const Program &program, const Command &command);

/// What a shell reads to complete the program's command line.
std::string bashCompletion(const Program &program);
std::string zshCompletion(const Program &program);
std::string fishCompletion(const Program &program);

/// A text and where it belongs in the folder share/ of an installation.
struct File {
  std::string path; ///< "man/man1/oapi-gen.1"
  std::string text;
};

/// All of them.
std::vector<File> files(const Program &program);

} // namespace oapigen::manual
