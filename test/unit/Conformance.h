// The conformance kit: the environment variable OAPI_CONFORMANCE, else ../shared/conformance beside
// the source tree. It is no part of this project, tests that need it are skipped without it.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace oapigen::test {

inline std::filesystem::path conformanceKit() {
  const char *given = std::getenv("OAPI_CONFORMANCE");
  return given ? given
               : std::filesystem::path(OAPI_SOURCE_DIR).parent_path() / "shared/conformance";
}

inline std::string contentsOf(const std::filesystem::path &path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

} // namespace oapigen::test

/// Ends the test when the kit has no such file or folder.
#define OAPI_NEEDS_CONFORMANCE(PATH)                                                               \
  if (!std::filesystem::exists(oapigen::test::conformanceKit() / (PATH)))                          \
  GTEST_SKIP() << "no " << (oapigen::test::conformanceKit() / (PATH))                              \
               << "; OAPI_CONFORMANCE says where the conformance kit is"
