// The syntax of dependency files.
#include "tool/Depfile.h"

#include <array>
#include <gtest/gtest.h>

namespace oapigen::tool {
namespace {

TEST(Depfile, NamesEachFileOnItsLine) {
  EXPECT_EQ(depfile("openapi.yaml", std::array<std::string, 2>{"/a.hpp", "/b.hpp"}),
            "openapi.yaml: \\\n  /a.hpp \\\n  /b.hpp\n");
}

TEST(Depfile, IsARuleWithoutFilesToo) {
  EXPECT_EQ(depfile("out", {}), "out:\n");
}

TEST(Depfile, EscapesWhatMakeWouldTakeApart) {
  EXPECT_EQ(depfile("my api.yaml", std::array<std::string, 4>{"/a b", "/c#d", "/$e", "/f\\ g"}),
            "my\\ api.yaml: \\\n  /a\\ b \\\n  /c\\#d \\\n  /$$e \\\n  /f\\\\\\ g\n");
}

} // namespace
} // namespace oapigen::tool
