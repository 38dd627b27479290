// Which units are not worth a parse. A wrong no would lose operations, a wrong yes only time.
#include "frontend/AnnotationScan.h"

#include "frontend/Pasting.h"
#include "frontend/TextScan.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace oapigen::frontend {
namespace {

namespace fs = std::filesystem;

TEST(TextScan, FindsTheScopeHoweverItIsWritten) {
  for (const char *text : {"[[api::get(\"/a\")]] int a();", "[[using api: get(\"/a\")]] int a();",
                           "#define SCOPE api\n", "<:<:api::get:>:>", "[[ api\n:: get]]", "api",
                           "\tapi", "a\\\npi", "a\\ \npi",
                           "?"
                           "?/\n",
                           "import shop;", "  export module shop;", "import <vector>;",
                           "#include HEADER\n", "# include \\\n<a>", "%:include X\n"})
    EXPECT_TRUE(scanText(text).canHold) << text;
}

TEST(TextScan, IsNotMisledByOtherWords) {
  for (const char *text :
       {"int apiVersion;", "rapid", "oapi::type<int>", "api_get()", "#include \"api2/a.h\"\n",
        "#define A \\\n  b\n", "# pragma once\n", "important;", "int module_count;", "a ? b : c"})
    EXPECT_FALSE(scanText(text).canHold) << text;
}

TEST(TextScan, TakesLinesAndWordsApartAsTheCompilerDoes) {
  for (const char *text : {"a\\\n\\\npi", "a\\\r\npi", "// x\r[[api::get]]", "#define A 1\rapi",
                           "\xC2\xA0"
                           "api",
                           "auto s = R\"(\")\"; api \"", "int i = 1'0; api '", "#include NAME\r",
                           "#if X\n#include Y\n"})
    EXPECT_TRUE(scanText(text).canHold) << text;
  for (const char *text : {"// api", "/* a\n api\n */", "\"api\"", "R\"(\napi\n)\"",
                           "// You should #include this file", "/*\n * #include this\n */",
                           "\xC3\xA4"
                           "api",
                           "// why??\n", "/* ??? */ int i;", "#warning don't include this\nint i;"})
    EXPECT_FALSE(scanText(text).canHold) << text;
}

TEST(TextScan, LeavesToTheCompilerWhereALineOfTextEnds) {
  EXPECT_TRUE(scanText("#warning use src/*.h\nint i;").canHold);
  EXPECT_TRUE(scanText("#include <src/*.h>\nint i;").canHold);
}

TEST(TextScan, FindsMisspeltScopes) {
  for (const char *text :
       {"[[apii::get(\"/y\")]] int y();", "[[nodiscard, ap::get(\"/y\")]]",
        "[[using apl: get(\"/y\")]]", "[[API::schema]]", "[[ appi\n:: get ]]",
        "[[get(\"/y\")]] int y();", "struct [[schema]] S;", "[[schema, nodiscard]]"})
    EXPECT_TRUE(scanText(text).canHold) << text;
  for (const char *text :
       {"apii::get(1);", "f(x, app::run())", "[[gnu::always_inline]]", "[[using gnu: cold]]",
        "int apii;", "c ? apl : 1", "[[nodiscard]] int get(int);", "[[deprecated(\"x\")]]",
        "[[get]] int y();", "a[b[get(1)]]", "[[shop::get(1)]]", "[[using shop: get(1)]]",
        "[[shop::a, get(1)]]"})
    EXPECT_FALSE(scanText(text).canHold) << text;
}

bool canPaste(const char *text) {
  const TextScan scan = scanText(text);
  EXPECT_FALSE(scan.canHold) << text;
  return canPasteScope({&scan});
}

TEST(Pasting, FindsWhatGivesTheScope) {
  for (const char *text :
       {"#define J(x, y) x##y\nJ(a, pi)", "#define J(x, y) x %:%: y\nJ(ap, i)",
        "#define J(x, y, z) x##y##z\nJ(a, p, i)", "#define J(x) a##x\nJ(pi)",
        "#define J(x) a##p##x\nJ(i)", "#define J(x, y) x##y\n#define X pi\nJ(a, X)",
        "#define J(x, y) x##y\n#define K(x, y) J(x, y)\nK(K(a, p), i)",
        "#define J(x, y) x##y\n#define S J(a, pi)\n[[S::get]]",
        "#define J(x, ...) x##__VA_ARGS__\nJ(a, pi)", "#define J(x...) a##x\nJ(pi)",
        "#define J(...) a##__VA_OPT__(pi)\nJ(1)",
        "#define J_2(x, y) x##y\n#define D(n) J_##n\n"
        "D(2)(a, pi)",
        "#define __j2(x, y) x##y\n#define D(n) __j##n\n"
        "D(2)(a, pi)",
        "#define J(x, y) x##y\n#define P (\n#define E(...) __VA_ARGS__\n"
        "E(J P a, pi ))",
        "#define J(x, y) x##y\n#define O J(a,\nO pi)",
        "#define A(m, x, y) m(x, y)\n#define J(x, y) x##y\nA(J, a, pi)"})
    EXPECT_TRUE(canPaste(text)) << text;
}

TEST(Pasting, IsNotMisledByWhatIsNotPastedToIt) {
  for (const char *text :
       {"int a, pi;", "#define J(x) L##x\nJ(pi) a", "#define J(x, y) x##y\nint a, pi;",
        "#define J(x, y) x##y // J(a, pi)\nJ(b, c) /* a pi */",
        "#define E(f, ...) f(a, ## __VA_ARGS__)\nE(p, i)", "#define START(ap, x) s(ap, x)\nint i;",
        "#define J(x, y) x##y\nJ(a, b) i"})
    EXPECT_FALSE(canPaste(text)) << text;
}

TEST(TextScan, ListsIncludes) {
  const TextScan scan =
      scanText("#include <a/b.h>\n  #  include\t\"c.h\" // d\n#include_next <e>\n"
               "#if 0\n#include \"f\"\n#endif\n#/**/include \"g\"\n#\\\ninclude \"h\"\n");
  std::string names;
  for (const TextScan::Include &include : scan.includes)
    names += include.name + (include.isQuoted ? "\" " : "> ");
  EXPECT_EQ(names, "a/b.h> c.h\" e> f\" g\" h\" ");
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
  for (const char *header :
       {"algorithm", "cerrno", "chrono", "cmath", "cstddef", "cstdio", "filesystem", "functional",
        "iostream", "map", "memory", "numbers", "random", "regex", "string", "thread", "vector"}) {
    write("a.cpp", "#include <" + std::string(header) + ">\n#include \"b.hpp\"\nint main() {}\n");
    write("b.hpp", "#pragma once\n#include \"a.cpp\"\nstruct B {};\n");
    EXPECT_FALSE(canHold()) << header;
  }
}

TEST_F(AnnotationScanOfFiles, SaysNoOfUsualWordsWithTheStandardLibrary) {
  write("a.cpp", "#include <chrono>\n#include <cmath>\n#include <memory>\n#include <vector>\n"
                 "int sum(int *p, int a, double pi) { for (int i = 0; i < a; ++i) *p += i; "
                 "return INT_MAX; }\n");
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

TEST_F(AnnotationScanOfFiles, FollowsLinksAsTheCompilerDoes) {
  write("real/src/a.cpp", "#include \"../include/shop.h\"\n");
  write("real/include/shop.h", "#include \"../src/a.cpp\"\n[[api::get(\"/a\")]] int a();\n");
  write("a.cpp", "#include \"linked/a.cpp\"\n#include <inc.h>\n");
  write("include/shop.h", "#include \"../a.cpp\"\n");
  write("inc/inc.h", "\n");
  fs::create_directory_symlink(folder_ / "real/src", folder_ / "linked");
  EXPECT_TRUE(canHold());
  write("real/include/shop.h", "#include \"../src/a.cpp\"\n");
  EXPECT_FALSE(canHold());
  write("real/inc/inc.h", "[[api::get(\"/a\")]] int a();\n");
  EXPECT_FALSE(canHold({"-Iinc"}));
  EXPECT_TRUE(canHold({"-Ilinked/../inc"}));
}

TEST_F(AnnotationScanOfFiles, LeavesALanguageWithoutRawStringsToTheCompiler) {
  write("a.cpp", "int a;\n");
  EXPECT_TRUE(canHold({"-std=gnu++98"}));
  EXPECT_FALSE(canHold({"-std=gnu++11"}));
}

TEST_F(AnnotationScanOfFiles, LeavesTheDialectOfMicrosoftToTheCompiler) {
  write("a.cpp", "int a;\n");
  EXPECT_TRUE(canHold({"-fms-compatibility"}));
  EXPECT_TRUE(canHold({"-fms-extensions"}));
}

TEST_F(AnnotationScanOfFiles, SeesMacrosOfTheCommandLine) {
  write("a.cpp", "[[J(a, pi)::get(\"/a\")]] int a();\n");
  EXPECT_FALSE(canHold({"-DJ(x,y)=x"}));
  EXPECT_TRUE(canHold({"-DJ(x,y)=x##y"}));
}

TEST_F(AnnotationScanOfFiles, LeavesAMissingSourceToTheCompiler) {
  EXPECT_TRUE(canHold());
}

} // namespace
} // namespace oapigen::frontend
