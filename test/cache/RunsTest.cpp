// What a whole run depends on beside headers, what is told again when it is not made again, and
// what is not kept.
#include "cache/Project.h"

#include <cstdlib>

namespace oapigen::test {
namespace {

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
