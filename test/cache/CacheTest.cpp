// A cache never shows: whatever changes between two runs, the second one gives what a run without a
// cache gives.
#include "cache/Runs.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>

namespace oapigen::test {
namespace {

using Words = std::vector<std::string>;

/// A project of a header, one that it includes from another folder, and one from the system's.
class CacheTest : public testing::Test {
protected:
  CacheTest() {
    fs::create_directories(at("first"));
    write("api.hpp", "#include <model.hpp>\n[[api::get(\"/a\")]] Model get();\n");
    write("second/model.hpp",
          "#pragma once\n#include <base.hpp>\n"
          "struct Model { std::string text; [[api::minimum(kLeast)]] int n; };\n");
    write("system/base.hpp", "#pragma once\n#include <string>\nconstexpr int kLeast = 1;\n");
    fs::current_path(folder_.path());
  }

  std::string at(const std::string &name) const { return (folder_.path() / name).string(); }
  void write(const std::string &name, const std::string &text) const { writeFile(at(name), text); }

  Words words(Words more = {}) const {
    Words all = {"api.hpp", "-I", "first", "-I", "second", "-I", "system"};
    all.insert(all.end(), headers_.begin(), headers_.end());
    all.insert(all.end(), more.begin(), more.end());
    return all;
  }
  /// With the cache, as well as without; and the outcome.
  Outcome expectSame(const Words &more = {}) const {
    const Outcome with = generate(words(more), cache_.options());
    EXPECT_EQ(with, generate(words(more), {"--no-cache"}));
    return with;
  }
  /// The second of two runs takes all from the first one, and also a third one after `change`.
  template <class Change> void expectRecalled(const Words &words, Change change) const {
    const Outcome first = generate(words, cache_.options());
    EXPECT_EQ(first.status, 0) << first;
    auto again = [&] { EXPECT_EQ(generate(words, cache_.options()), first); };
    EXPECT_TRUE(cache_.isRecalledIn(again));
    change();
    EXPECT_TRUE(cache_.isRecalledIn(again));
    cache_.forget("run");
    again();
    EXPECT_TRUE(cache_.isRecalledIn(again)) << "after one from behind what is precompiled";
    cache_.forget("run");
  }
  /// Replaces each file by another one of the same content.
  void replaceAll() const {
    for (const char *name : {"api.hpp", "second/model.hpp", "system/base.hpp"}) {
      fs::copy_file(at(name), at("copy"));
      fs::rename(at("copy"), at(name));
    }
  }
  /// Runs before `change` and after it, which must give something else, or the same.
  template <class Change> void expectNoticed(Change change, bool isOther = true) const {
    const Outcome before = expectSame();
    change();
    const Outcome after = expectSame();
    EXPECT_EQ(!(after == before), isOther);
    EXPECT_EQ(after.status, 0) << after;
  }

  ScratchFolder folder_;
  CacheFolder cache_;
  Words headers_; ///< The option about the standard headers.
};

/// The same with the real headers, and so with what is precompiled.
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
        std::string bytes = readFile(entry);
        if (isCut)
          bytes.resize(bytes.size() / 2);
        else
          bytes[bytes.size() / 2] ^= 1;
        writeFile(entry, bytes);
        if (kind == std::string("prefix"))
          cache_.forget("run");
        EXPECT_EQ(expectSame(), good) << entry << (isCut ? " is cut" : " is changed");
      }
}

TEST_P(EveryHeader, ThereIsNoPlaceForACache) {
  write("file", "");
  for (const char *folder : {"file/cache", "/proc/cache", "/dev/null"})
    EXPECT_EQ(generate(words(), {"--cache-dir", folder}), generate(words(), {"--no-cache"}));
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

TEST_F(CacheTest, AConfigurationComesAndChanges) {
  expectNoticed([&] { write("oapi-gen.yaml", "title: One\n"); });
  expectNoticed([&] {
    write("oapi-gen.yaml", "title: Two\nbase: base.yaml\n");
    write("base.yaml", "info: {description: Text}\n");
  });
  expectNoticed([&] { write("base.yaml", "info: {description: Other}\n"); });
}

TEST_F(CacheTest, TheEnvironmentOfAnotherTargetIsChanged) {
  write("api.hpp", "#if __has_include(<one.hpp>)\n#define N 1\n#else\n#define N 2\n#endif\n"
                   "[[api::get(\"/a\")]] int get(int n = N + "
                   "__ENVIRONMENT_MAC_OS_X_VERSION_MIN_REQUIRED__);\n");
  write("one/one.hpp", "");
  write("two/two.hpp", "");
  const Words windows = {"--extra-arg=--target=x86_64-pc-windows-msvc",
                         "-D__ENVIRONMENT_MAC_OS_X_VERSION_MIN_REQUIRED__=0"};
  auto expectRead = [&](const char *name, const std::string &one, const std::string &two,
                        const Words &target) {
    setenv(name, one.c_str(), 1);
    const Outcome before = expectSame(target);
    EXPECT_EQ(before.status, 0) << before;
    setenv(name, two.c_str(), 1);
    EXPECT_FALSE(expectSame(target) == before) << name;
    unsetenv(name);
  };
  expectRead("INCLUDE", at("one"), at("two"), windows);
  expectRead("EXTERNAL_INCLUDE", at("one"), at("two"), windows);
  expectRead("MACOSX_DEPLOYMENT_TARGET", "12.0", "14.0",
             {"--extra-arg=--target=arm64-apple-darwin"});
}

TEST_F(CacheTest, ABaseBehindALinkIsChanged) {
  fs::create_directories(at("real/inner"));
  fs::create_directory_symlink("real/inner", at("link"));
  for (const char *name : {"base.yaml", "real/base.yaml"})
    write(name, "info: {description: Text}\n");
  const Words base = {"--base", "link/../base.yaml"};
  const Outcome before = expectSame(base);
  write("real/base.yaml", "info: {description: Other}\n");
  EXPECT_FALSE(expectSame(base) == before);
}

TEST_F(CacheTest, TheCompilersCallsChange) {
  write("one.cpp", "[[api::get(\"/a\")]] int get(int n = N);\n");
  auto database = [&](const std::string &flags) {
    write("build/compile_commands.json", R"([{"directory": ")" + at("build") +
                                             R"(", "file": "../one.cpp", "command": "c++ )" +
                                             flags + R"( -c ../one.cpp"}])");
  };
  const Words words = {"-p", "build"};
  auto same = [&] {
    const Outcome with = generate(words, cache_.options());
    EXPECT_EQ(with, generate(words, {"--no-cache"}));
    EXPECT_EQ(with.status, 0) << with;
    return with;
  };
  database("-DN=1");
  const Outcome one = same();
  database("-DN=2");
  EXPECT_FALSE(same() == one);
  write("build/flags", "-DN=1");
  database("@flags");
  EXPECT_EQ(same(), one);
  write("build/flags", "-DN=2");
  EXPECT_FALSE(same() == one);
}

TEST_F(CacheTest, TheTimeOfDayIsNotKept) {
  write("api.hpp", "[[api::get(\"/a\"), api::description(__DATE__ __TIME__)]] int get();\n");
  EXPECT_EQ(generate(words(), cache_.options()).status, 0);
  EXPECT_EQ(cache_.entries("run").size(), 0u);
  write("api.hpp", "[[api::get(\"/a\"), api::description(__TIMESTAMP__)]] int get();\n");
  expectNoticed([&] { fs::last_write_time(at("api.hpp"), fs::file_time_type::clock::now()); },
                false);
}

TEST_F(CacheTest, WarningsAreToldAgain) {
  write("api.hpp", "[[api::get(\"/a\")]] int get();\n"
                   "inline void f() { struct [[api::schema]] Local { int n; }; }\n");
  const Outcome first = expectSame();
  EXPECT_NE(first.diagnostics.find("attribute-in-function-body"), std::string::npos) << first;
  EXPECT_EQ(cache_.entries("run").size(), 1u);
  EXPECT_EQ(expectSame(), first);
}

TEST_F(CacheTest, TheDocumentAndItsDependenciesAreWrittenAgain) {
  auto run = [&](const std::string &output) {
    Words all = words({"-o", at(output), "--depfile", at(output + ".d"), "--depfile-target", "x"});
    EXPECT_EQ(generate(all, cache_.options()).status, 0);
  };
  run("one.yaml");
  run("two.yaml");
  EXPECT_EQ(cache_.entries("run").size(), 1u);
  EXPECT_EQ(readFile(at("two.yaml")), readFile(at("one.yaml")));
  EXPECT_EQ(readFile(at("two.yaml.d")), readFile(at("one.yaml.d")));
  EXPECT_NE(readFile(at("two.yaml.d")).find("base.hpp"), std::string::npos);
  writeFile(at("two.yaml"), "changed");
  run("two.yaml");
  EXPECT_EQ(readFile(at("two.yaml")), readFile(at("one.yaml")));
}

TEST_F(CacheTest, CheckFindsTheSameDifferences) {
  auto check = [&](const Words &cache) {
    Words all = words();
    all.insert(all.begin(), {"check", "-o", "a.yaml", "--update-command", "update"});
    all.insert(all.end(), cache.begin(), cache.end());
    std::ostringstream out, err;
    const int status = tool::run(all, out, err);
    return Outcome{status, out.str(), err.str()};
  };
  write("a.yaml", generate(words(), cache_.options()).document);
  EXPECT_EQ(check(cache_.options()).status, 0);
  EXPECT_EQ(check(cache_.options()), check({"--no-cache"}));
  std::string document = readFile(at("a.yaml"));
  write("a.yaml", document.replace(document.find("minimum: 1"), 10, "minimum: 5"));
  EXPECT_EQ(check(cache_.options()).status, 1);
  EXPECT_EQ(check(cache_.options()), check({"--no-cache"}));
}

} // namespace
} // namespace oapigen::test
