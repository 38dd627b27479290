// Which units are not worth a parse. A wrong no would lose operations, a wrong yes only time.
#include "frontend/AnnotationScan.h"

#include "frontend/TextScan.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace oapigen::frontend {
namespace {

namespace fs = std::filesystem;

TEST(TextScan, FindsTheScopeHoweverItIsWritten) {
  for (const char *text :
       {"[[api::get(\"/a\")]] int a();", "[[using api: get(\"/a\")]] int a();",
        "#define SCOPE api\n", "<:<:api::get:>:>", "[[ api\n:: get]]", "api", "\tapi", "a\\\npi",
        "a\\ \npi",
        "?"
        "?/\n",
        "import shop;", "  export module shop;", "import <vector>;", "#include HEADER\n",
        "#/**/include \"a.h\"\n", "#\\\ninclude \"a.h\"\n", "# include \\\n<a>", "%:include X\n"})
    EXPECT_TRUE(scanText(text).canHold) << text;
}

TEST(TextScan, IsNotMisledByOtherWords) {
  for (const char *text :
       {"int apiVersion;", "rapid", "oapi::type<int>", "api_get()", "#include \"api2/a.h\"\n",
        "#define A \\\n  b\n", "# pragma once\n", "important;", "int module_count;", "a ? b : c"})
    EXPECT_FALSE(scanText(text).canHold) << text;
}

TEST(TextScan, NotesWhatCouldBePasted) {
  EXPECT_TRUE(scanText("#define JOIN(a, b) a##b").pastes);
  EXPECT_TRUE(scanText("JOIN(a, pi)").hasPieces);
  EXPECT_TRUE(scanText("JOIN(ap, i)").hasPieces);
  EXPECT_FALSE(scanText("int pin, rap; // #").pastes);
  EXPECT_FALSE(scanText("int pin, rap; // #").hasPieces);
}

TEST(TextScan, ListsIncludes) {
  const TextScan scan = scanText("#include <a/b.h>\n  #  include\t\"c.h\" // d\n#include_next <e>\n"
                                 "#if 0\n#include \"f\"\n#endif\n");
  std::string names;
  for (const TextScan::Include &include : scan.includes)
    names += include.name + (include.isQuoted ? "\" " : "> ");
  EXPECT_EQ(names, "a/b.h> c.h\" e> f\" ");
  EXPECT_FALSE(scan.canHold);
}

class AnnotationScanOfFiles : public testing::Test {
protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "oapi-gen-scan-XXXXXX").string();
    folder_ = mkdtemp(name.data());
  }
  void TearDown() override { fs::remove_all(folder_); }

  void write(const std::string &name, const std::string &text) {
    fs::create_directories((folder_ / name).parent_path());
    std::ofstream(folder_ / name) << text;
  }
  bool canHold(std::vector<std::string> flags = {}) {
    flags.insert(flags.begin(), {"c++", "-std=c++20"});
    return AnnotationScan({}).canHold({{(folder_ / "a.cpp").string()}, flags, folder_.string()});
  }

  fs::path folder_;
};

TEST_F(AnnotationScanOfFiles, SaysNoOfPlainSourcesWithTheStandardLibrary) {
  write("a.cpp", "#include <algorithm>\n#include <chrono>\n#include <string>\n#include <vector>\n"
                 "#include \"b.hpp\"\nint main() {}\n");
  write("b.hpp", "#pragma once\n#include \"a.cpp\"\nstruct B {};\n");
  EXPECT_FALSE(canHold());
}

TEST_F(AnnotationScanOfFiles, FollowsIncludes) {
  write("a.cpp", "#include <b.hpp>\n");
  write("one/b.hpp", "#include_next <b.hpp>\n");
  write("two/b.hpp", "#include \"c.hpp\"\n");
  write("two/c.hpp", "[[api::schema]];\n");
  EXPECT_FALSE(canHold());
  EXPECT_FALSE(canHold({"-Ione"}));
  EXPECT_TRUE(canHold({"-Ione", "-isystem", "two"}));
  EXPECT_TRUE(canHold({"-include", "two/c.hpp"}));
}

TEST_F(AnnotationScanOfFiles, LooksAtTheCommandLine) {
  write("a.cpp", "int a;\n");
  EXPECT_FALSE(canHold({"-DX=1"}));
  EXPECT_TRUE(canHold({"-DX=[[api::get(\"/a\")]]"}));
}

TEST_F(AnnotationScanOfFiles, SeesPiecesInTwoFiles) {
  write("a.cpp", "#include \"b.hpp\"\n[[JOIN(a, pi)::get(\"/a\")]] int a();\n");
  write("b.hpp", "#define JOIN(a, b) a##b\n");
  EXPECT_TRUE(canHold());
}

TEST_F(AnnotationScanOfFiles, LeavesAMissingSourceToTheCompiler) {
  EXPECT_TRUE(canHold());
}

} // namespace
} // namespace oapigen::frontend
