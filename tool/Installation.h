// What is installed beside the program.
#pragma once

#include <filesystem>
#include <string>

namespace oapigen::tool {

/// `relative` to the folder of the program that runs, wherever it is installed; a link to it does
/// not matter.
inline std::string besideProgram(const std::filesystem::path &relative) {
  std::error_code error;
  return (std::filesystem::read_symlink("/proc/self/exe", error).parent_path() / relative)
      .lexically_normal()
      .string();
}

} // namespace oapigen::tool
