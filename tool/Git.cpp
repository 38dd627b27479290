// A revision is looked up once; its files are read from the object that it stands for.
//
// A name that begins with '-' would be an option of git: it is refused before git sees it.
#include "tool/Git.h"

#include "tool/Process.h"

#include <filesystem>

namespace oapigen::tool {
namespace {

std::string firstLine(const std::string &text) {
  return text.substr(0, text.find('\n'));
}

/// git's own words without the "fatal: " in front of them.
std::string complaintOf(const Finished &git) {
  const std::string line = firstLine(git.err);
  return line.starts_with("fatal: ") ? line.substr(7) : line;
}

} // namespace

std::optional<GitRevision> GitRevision::open(const std::string &name, std::string &reason) {
  const auto place = runProgram({"git", "rev-parse", "--show-prefix"}, reason);
  if (!place)
    return {};
  if (place->status != 0)
    return reason = complaintOf(*place), std::nullopt;
  if (name.empty())
    return GitRevision(name, "", firstLine(place->out));
  if (!name.starts_with('-')) {
    const auto tree =
        runProgram({"git", "rev-parse", "--quiet", "--verify", name + "^{tree}"}, reason);
    if (!tree)
      return {};
    if (tree->status == 0)
      return GitRevision(name, firstLine(tree->out), firstLine(place->out));
  }
  reason = "there is no revision '" + name + "' in this repository; was it fetched?";
  return {};
}

std::string GitRevision::fromTop(const std::string &path) const {
  const bool isHere = path.starts_with("./") || path.starts_with("../");
  return std::filesystem::path(isHere ? folder_ + path : path).lexically_normal().string();
}

std::optional<std::string> GitRevision::read(const std::string &path, std::string &reason) const {
  if (path == ".." || path.starts_with("../")) // git would begin at the current directory.
    return reason = "it is outside of the repository", std::nullopt;
  const std::string object = tree_ + ':' + path;
  const auto kind = runProgram({"git", "cat-file", "-t", object}, reason);
  if (!kind)
    return {};
  const std::string where = name_.empty() ? "the index" : "the revision '" + name_ + "'";
  if (kind->status != 0)
    return reason = "there is no such file in " + where, std::nullopt;
  if (firstLine(kind->out) != "blob")
    return reason = "it is no file in " + where + ", but a " + firstLine(kind->out), std::nullopt;
  auto file = runProgram({"git", "cat-file", "blob", object}, reason);
  if (!file)
    return {};
  if (file->status != 0)
    return reason = complaintOf(*file), std::nullopt;
  return std::move(file->out);
}

} // namespace oapigen::tool
