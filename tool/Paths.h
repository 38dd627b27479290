// The forms in which the names of files are kept beside a document.
#pragma once

#include <filesystem>
#include <string>

namespace oapigen::tool {

/// As dependency files name it.
inline std::string fullPath(const std::filesystem::path &file) {
  return std::filesystem::absolute(file).lexically_normal();
}

/// As it is opened: without a look at the links in it, `link/..` is not taken away.
inline std::string tracedPath(const std::filesystem::path &file) {
  return std::filesystem::absolute(file);
}

} // namespace oapigen::tool
