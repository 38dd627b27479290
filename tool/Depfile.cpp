// Escapes as GCC does with -MD: the form that every reader of dependency files copes with.
#include "tool/Depfile.h"

#include "tool/Files.h"
#include "tool/Options.h"
#include "tool/Production.h"

#include <CLI/CLI.hpp>

#include <vector>

namespace oapigen::tool {
namespace {

/// A space or '#' takes a backslash, which doubles the backslashes right before it; a '$' is
/// doubled.
std::string escape(std::string_view path) {
  std::string out;
  std::size_t backslashes = 0;
  for (char letter : path) {
    if (letter == ' ' || letter == '#')
      out.append(letter == ' ' ? backslashes + 1 : 1, '\\');
    if (letter == '$')
      out += '$';
    backslashes = letter == '\\' ? backslashes + 1 : 0;
    out += letter;
  }
  return out;
}

} // namespace

std::string depfile(std::string_view target, std::span<const std::string> files) {
  std::string out = escape(target) + ':';
  for (const std::string &file : files)
    out += " \\\n  " + escape(file);
  return out + '\n';
}

void addDepfile(CLI::App &app, DepfileOptions &options, const std::string &made) {
  auto add = [&](const char *name, std::string &to, const char *value, const std::string &help) {
    return describe(app.add_option(name, to, help), value, kOutputGroup);
  };
  add("--depfile", options.path, "FILE",
      "Also write what " + made + " depends on, for Make and Ninja")
      ->check(fileOnDisk());
  add("--depfile-target", options.target, "NAME",
      "What depends, in the depfile; otherwise " + made);
}

bool saveDepfile(const DepfileOptions &options, const std::string &output,
                 const std::set<std::string> &files, std::ostream &stream, Diagnostics &out) {
  if (options.path.empty())
    return true;
  const std::vector<std::string> list(files.begin(), files.end());
  return writeFile(options.path, depfile(options.target.empty() ? output : options.target, list),
                   stream, out);
}

} // namespace oapigen::tool
