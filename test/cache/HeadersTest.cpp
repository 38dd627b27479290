// A cache never shows: whatever changes in the headers of a run, or in what decides which they are,
// the second run gives what one without a cache gives; with the light headers, and with the real
// ones, and so with what is precompiled of them.
#include "cache/Project.h"

#include <chrono>
#include <cstdlib>

namespace oapigen::test {
namespace {

class EveryHeader : public CacheTest, public testing::WithParamInterface<const char *> {
protected:
  EveryHeader() { headers_ = {"--std-headers", GetParam()}; }
};

TEST_P(EveryHeader, TheInputIsChanged) {
  expectNoticed(
      [&] { write("api.hpp", "#include <model.hpp>\n[[api::get(\"/b\")]] Model get();\n"); });
}

TEST_P(EveryHeader, AnIncludedHeaderIsChangedAtTheSameTimeAndSize) {
  expectNoticed([&] {
    const auto time = fs::last_write_time(at("system/base.hpp"));
    write("system/base.hpp", "#pragma once\n#include <string>\nconstexpr int kLeast = 2;\n");
    fs::last_write_time(at("system/base.hpp"), time);
  });
}

TEST_P(EveryHeader, AnAnnotationInAnIncludedHeaderIsChanged) {
  expectNoticed([&] {
    write("second/model.hpp",
          "#pragma once\n#include <base.hpp>\n"
          "struct Model { std::string text; [[api::maximum(kLeast)]] int n; };\n");
  });
}

TEST_P(EveryHeader, AHeaderComesEarlierInTheIncludePath) {
  expectNoticed([&] { write("first/model.hpp", "#pragma once\nstruct Model { int other; };\n"); });
}

TEST_P(EveryHeader, AHeaderComesBesideTheInput) {
  write("api.hpp", "#include \"model.hpp\"\n[[api::get(\"/a\")]] Model get();\n");
  expectNoticed([&] { write("model.hpp", "#pragma once\nstruct Model { int other; };\n"); });
}

TEST_P(EveryHeader, AHeaderThatIsAskedForComes) {
  write("second/model.hpp", "#pragma once\n#if __has_include(<extra.hpp>)\n"
                            "struct Model { int a; };\n#else\nstruct Model { int b; };\n#endif\n");
  expectNoticed([&] { write("second/extra.hpp", ""); });
}

TEST_P(EveryHeader, FilesAreOnlyTouched) {
  expectNoticed(
      [&] {
        for (const char *name : {"api.hpp", "second/model.hpp", "system/base.hpp"})
          fs::last_write_time(at(name), fs::last_write_time(at(name)) + std::chrono::hours(1));
      },
      false);
}

TEST_P(EveryHeader, ARunIsRecalled) {
  expectRecalled(words(), [&] { replaceAll(); });
  const std::string around = "../" + folder_.path().filename().string();
  expectRecalled(words({"-I", around, "-I", around + "/second"}), [&] { replaceAll(); });
  write("other.hpp", "#include <model.hpp>\n[[api::get(\"/b\")]] Model other();\n");
  expectRecalled(words({"other.hpp"}), [&] { replaceAll(); });
}

TEST_P(EveryHeader, ARunOfACompilationDatabaseIsRecalled) {
  write("one.cpp", "#include \"api.hpp\"\n");
  write("two.cpp", "#include \"../" + folder_.path().filename().string() +
                       "/second/model.hpp\"\n[[api::get(\"/b\")]] Model other();\n");
  write("plain.cpp", "#include <string>\n#include <base.hpp>\nint main() {}\n");
  std::string calls;
  for (std::string name : {"one.cpp", "two.cpp", "plain.cpp"})
    calls += std::string(calls.empty() ? "" : ",") + R"({"directory": ")" + at("build") +
             R"(", "file": "../)" + name + R"(", "command": "c++ -I../second -I)" + at("system") +
             " -c ../" + name + R"("})";
  write("build/compile_commands.json", '[' + calls + ']');
  Words words = {"-p", "build"};
  words.insert(words.end(), headers_.begin(), headers_.end());
  expectRecalled(words, [&] { replaceAll(); });
}

TEST_P(EveryHeader, TwoNamesOfAFileBecomeTwoFiles) {
  write("api.hpp",
        "#include <alias.hpp>\n#include <model.hpp>\n[[api::get(\"/a\")]] Model get();\n");
  fs::create_symlink(at("second/model.hpp"), at("second/alias.hpp"));
  EXPECT_EQ(expectSame().status, 0);
  EXPECT_EQ(expectSame().status, 0);
  fs::remove(at("second/alias.hpp"));
  fs::copy_file(at("second/model.hpp"), at("second/alias.hpp"));
  EXPECT_EQ(expectSame().status, 3) << "its #pragma once is only about one of them";
}

TEST_P(EveryHeader, TheEnvironmentIsChanged) {
  write("elsewhere/model.hpp", "#pragma once\nstruct Model { int other; };\n");
  fs::remove_all(at("second"));
  write("second/first.hpp", "");
  setenv("CPATH", at("elsewhere").c_str(), 1);
  expectNoticed([&] {
    write("other/model.hpp", "#pragma once\nstruct Model { bool another; };\n");
    setenv("CPATH", at("other").c_str(), 1);
  });
  unsetenv("CPATH");
}

TEST_P(EveryHeader, OptionsAreChanged) {
  write("api.hpp", "#include <model.hpp>\n[[api::get(\"/a\")]] Model get(int n = N);\n");
  for (const Words &more : {Words{"-DN=1"}, Words{"-DN=2"}, Words{"-DN=1", "--title", "T"},
                            Words{"-DN=1", "--openapi", "3.0"}, Words{"-DN=1", "--std", "c++20"},
                            Words{"-DN=1", "--format", "json"}, Words{"-DN=1"}})
    EXPECT_EQ(expectSame(more).status, 0);
}

TEST_P(EveryHeader, AnErrorComesAndGoes) {
  const Outcome good = expectSame();
  write("second/model.hpp", "#pragma once\nstruct Model { Missing text; };\n");
  EXPECT_EQ(expectSame().status, 3);
  EXPECT_EQ(expectSame().status, 3);
  write("second/model.hpp",
        "#pragma once\n#include <base.hpp>\n"
        "struct Model { std::string text; [[api::minimum(kLeast)]] int n; };\n");
  EXPECT_EQ(expectSame(), good);
}

TEST_P(EveryHeader, AMisspeltNameInAnIncludedHeaderIsToldEachTime) {
  for (const char *arguments : {"kAbsent", "kAbsent + 1", "true ? 1 : kAbsent"}) {
    write("second/model.hpp", "#pragma once\n#include <base.hpp>\nstruct Model { "
                              "std::string text; [[api::maximum(" +
                                  std::string(arguments) + ")]] int n; };\n");
    EXPECT_EQ(expectSame().status, 3) << arguments;
    EXPECT_EQ(expectSame().status, 3) << arguments;
  }
}

TEST_P(EveryHeader, ARemarkOnADerivedClassOfAnIncludedHeaderIsToldEachTime) {
  write("second/model.hpp",
        "#pragma once\n#include <memory>\n"
        "struct Base { virtual ~Base() = default; int n; };\nstruct First : Base {};\n"
        "struct Second : First {};\nstruct Model { std::shared_ptr<Base> one; };\n");
  for (int i = 0; i < 2; ++i) {
    const Outcome outcome = expectSame();
    EXPECT_NE(outcome.diagnostics.find("derived-unpublished"), std::string::npos) << outcome;
    cache_.forget("run");
  }
}

TEST_P(EveryHeader, EveryEntryIsDamaged) {
  const Outcome good = expectSame();
  expectSame();
  ASSERT_EQ(cache_.entries("run").size(), 1u);
  ASSERT_EQ(cache_.entries("prefix").size(), GetParam() == std::string("real") ? 1u : 0u);
  for (const char *kind : {"run", "prefix"})
    for (bool isCut : {true, false})
      for (const fs::path &entry : cache_.entries(kind)) {
        damage(entry, isCut);
        if (kind == std::string("prefix"))
          cache_.forget("run");
        EXPECT_EQ(expectSame(), good) << entry << (isCut ? " is cut" : " is changed");
      }
}

TEST_P(EveryHeader, ThereIsNoPlaceForACache) {
  write("file", "");
  const Outcome without = generate(words(), {"--no-cache"});
  for (const char *folder : {"file", "file/cache", "/proc/cache", "/dev/null"}) {
    const Outcome with = generate(words(), {"--cache-dir", folder});
    EXPECT_EQ(with.document, without.document);
    EXPECT_EQ(with.status, without.status);
    EXPECT_NE(with.diagnostics.find("to the cache '" + std::string(folder)), std::string::npos)
        << with;
  }
}

TEST_P(EveryHeader, ACacheThatCanOnlyBeReadIsUsed) {
  const Outcome before = expectSame();
  ASSERT_EQ(cache_.entries("run").size(), 1u);
  fs::permissions(cache_.path(), fs::perms::owner_read | fs::perms::owner_exec);
  const bool isWritable = cache::Store(cache_.path()).isWritable();
  const std::string entry = cache_.entries("run")[0].string();
  fs::last_write_time(entry, fs::file_time_type());
  const Outcome after = generate(words(), cache_.options());
  fs::permissions(cache_.path(), fs::perms::owner_all);
  EXPECT_NE(fs::last_write_time(entry), fs::file_time_type()) << "it was not read";
  EXPECT_EQ(after.document, before.document);
  EXPECT_EQ(after.status, 0);
  if (!isWritable) { // Nothing keeps root from writing.
    EXPECT_NE(after.diagnostics.find("to the cache '" + cache_.path()), std::string::npos) << after;
  }
}

TEST_P(EveryHeader, SeveralRunsAtOnceShareACache) {
  std::string command, expected = generate(words(), {"--no-cache"}).document;
  for (int i = 0; i < 4; ++i) {
    command += std::string(OAPI_TOOL) + " generate -o " + at(std::to_string(i) + ".yaml");
    for (const std::string &word : words())
      command += ' ' + word;
    command += " --cache-dir " + cache_.path() + " & ";
  }
  ASSERT_EQ(std::system((command + "wait").c_str()), 0);
  for (int i = 0; i < 4; ++i)
    EXPECT_EQ(readFile(at(std::to_string(i) + ".yaml")), expected);
  EXPECT_EQ(cache_.entries("part").size(), 0u);
}

INSTANTIATE_TEST_SUITE_P(Cache, EveryHeader, testing::Values("light", "real"),
                         [](const auto &one) { return std::string(one.param); });

} // namespace
} // namespace oapigen::test
