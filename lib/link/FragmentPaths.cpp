// Makes paths relative to one folder from those that are relative to another.
#include "link/FragmentPaths.h"

#include <algorithm>

namespace oapigen {
namespace {

namespace fs = std::filesystem;

/// Whether both are below one folder that is not the root.
bool areNear(const fs::path &left, const fs::path &right) {
  auto first = std::next(left.begin()), other = std::next(right.begin()); // Behind the root.
  return first != left.end() && other != right.end() && *first == *other;
}

} // namespace

RenameFile namesFor(const fs::path &folder, const fs::path &current) {
  const fs::path from = folder.lexically_normal();
  return [=](const std::string &shown) {
    const fs::path path = (current / shown).lexically_normal();
    return (areNear(path, from) ? path.lexically_relative(from) : path).generic_string();
  };
}

RenameFile namesFrom(const fs::path &folder, const fs::path &current) {
  std::string prefix = current.lexically_normal().generic_string();
  if (!prefix.ends_with('/'))
    prefix += '/';
  return [=](const std::string &stored) {
    std::string path = (folder / stored).lexically_normal().generic_string();
    return path.starts_with(prefix) ? path.substr(prefix.size()) : path;
  };
}

} // namespace oapigen
