// What the plug-in does to a compilation: nothing but a fragment, unless an annotation is wrong.
#include "plugin/Compiler.h"
#include "support/Files.h"

#include <gtest/gtest.h>

namespace oapigen::test {
namespace {

const fs::path kRoot = OAPI_SOURCE_DIR;

/// Where an attribute could leave a trace in code: functions, parameters, members, in templates and
/// not.
constexpr const char *kCode = R"(#include <oapi/api.hpp>
#include <string>
/// What is for sale.
struct Item {
  [[api::minimum(1)]] int id = 1; ///< Its number.
  [[api::max_length(80)]] std::string name;
};
template <class T> struct Page {
  [[api::min_items(1)]] T first;
  [[api::get("/first")]] T get([[api::query]] int n) { return n ? first : T(); }
  [[api::get("/same")]] int same([[api::query]] int n);
  [[api::description("Most.")]] static const int limit;
};
template <class T> const int Page<T>::limit = sizeof(T);
template <class T> int Page<T>::same([[api::query]] int n) { return n + limit; }
template struct Page<Item>;
struct Base { int kind = 0; };
struct Derived : [[api::ignore]] Base { int more = 0; };
[[api::get("/derived"), api::response(404, "None", oapi::type<Item>)]] Derived derived() { return {}; }
[[api::post("/items")]] static inline int add([[api::body]] const Item &item, [[api::query]] int times) {
  int sum = 0;
  for (int i = 0; i < times; ++i)
    sum += item.id;
  return sum;
}
[[other::pattern(no expression)]] int use(Page<Item> &page) {
  return add(page.first, 3) + page.get(2).id;
}
int main() { Page<Item> page; return use(page); }
)";

/// Where no attribute has an effect on the document, but those of its members could have one on the
/// code.
constexpr const char *kMisplaced = R"(
template <class T> struct S {
  T n;
  [[api::get("/fr")]] friend T peek([[api::query]] S s) { return s.n; }
  template <class U> [[api::get("/member")]] U member([[api::query]] U u) { return u; }
  auto abbreviated([[api::query]] auto u) { return u; }
  [[api::minimum(1)]] static int count;
  template <class U> [[api::minimum(1)]] static inline U most = 4;
};
template <class T> [[api::minimum(2)]] int S<T>::count = 2;
template <class T> [[api::get("/f")]] T function([[api::query]] T t) { return t; }
template <class T> [[api::minimum(3)]] T variable = 3;
int use() {
  S<int> s{1};
  return peek(s) + s.member(2) + s.abbreviated(3) + S<int>::count + S<int>::most<int> +
         function(4) + variable<int>;
}
)";

class Plugin : public testing::Test {
protected:
  Plugin() { fs::current_path(scratch_.path()); }

  void write(const std::string &name, const std::string &text) {
    writeFile(scratch_.path() / name, text);
  }
  std::string read(const std::string &name) { return readFile(scratch_.path() / name); }
  /// The output of a run that succeeds.
  std::string succeed(const Words &command) {
    const Result result = runProgram(command);
    EXPECT_EQ(result.status, 0) << result.output;
    return result.output;
  }
  std::string compiled(const std::string &name, const Words &flags = {}) {
    const Result result = runTool(Words{"compile", name, "-o", "expected.oapi.json"} + flags);
    EXPECT_EQ(result.status, 0) << result.output;
    return read("expected.oapi.json");
  }

private:
  ScratchFolder scratch_;
};

TEST_F(Plugin, LeavesTheObjectFileAsItIs) {
  write("code.cpp", kCode);
  for (const Words &flags :
       {Words{"-O0", "-g"}, Words{"-O2"}, Words{"-O2", "-g", "-flto"}, Words{"-S", "-emit-llvm"}}) {
    succeed(clang(Words{"-std=c++20", "-c", "code.cpp", "-o", "without"} + flags));
    succeed(clangWithPlugin("with.oapi.json",
                            Words{"-std=c++20", "-c", "code.cpp", "-o", "with"} + flags));
    EXPECT_TRUE(read("without") == read("with")) << flags.front() << flags.back();
    EXPECT_EQ(difference(compiled("code.cpp", {"--std", "c++20"}), read("with.oapi.json")), "");
  }
}

TEST_F(Plugin, LeavesTheObjectFileAsItIsWhereItWarns) {
  write("code.cpp", kMisplaced);
  for (const std::string level : {"-O0", "-O2"}) {
    const Words flags{"-std=c++20", "-c", "code.cpp", level};
    succeed(clang(flags + Words{"-o", "without"}));
    EXPECT_NE(succeed(clangWithPlugin("a.json",
                                      flags + Words{"-o", "with", "-fplugin-arg-oapi-only-warn"})),
              "");
    EXPECT_TRUE(read("without") == read("with")) << level;
  }
}

TEST_F(Plugin, LeavesPlacesAloneThatClangTakesNoAttributeAt) {
  write("a.cpp", "int a() { int [[api::minimum(1)]] b = 1; return b; }\n");
  EXPECT_EQ(succeed(clangWithPlugin("a.oapi.json", {"-c", "a.cpp"})),
            "a.cpp:1:22: warning: 'api::minimum' inside a function body has no effect "
            "[attribute-in-function-body]\n"
            "a.cpp:1:22: note: move the declaration out of the function\n");
  EXPECT_EQ(difference(compiled("a.cpp"), read("a.oapi.json")), "");
  write("b.cpp", "int [[api::minimum(1)]] b;\nint c = d;\n");
  EXPECT_EQ(runProgram(clangWithPlugin("b.oapi.json", {"-c", "b.cpp"})).status, 1);
}

TEST_F(Plugin, LeavesErrorsOfTheGrammarToClang) {
  write("a.cpp", "[[api::get(\"/a\")]] int a()\n[[api::get(\"/b\")]] int b();\n"
                 "int [[api::minimum(1)]] c;\n");
  const Result result = runProgram(clangWithPlugin("a.oapi.json", {"-c", "a.cpp"}));
  EXPECT_EQ(result.status, 1);
  EXPECT_EQ(result.output, "a.cpp:2:19: error: expected ';' after top level declarator\n");
}

TEST_F(Plugin, WritesBesideTheObjectFileForEachInput) {
  write("a.cpp", "[[api::get(\"/a\")]] int a();\n");
  write("b.cpp", "int b() { return 1; }\n");
  EXPECT_EQ(succeed(clangWithPlugin("", {"-c", "-MD", "a.cpp", "b.cpp"})), "");
  EXPECT_EQ(difference(compiled("a.cpp"), read("a.o.oapi.json")), "");
  EXPECT_EQ(difference(compiled("b.cpp"), read("b.o.oapi.json")), "");
  EXPECT_EQ(read("a.d"), "a.o: a.cpp\n");
}

TEST_F(Plugin, ReadsEachStandard) {
  write("a.cpp", "#include <vector>\n[[api::get(\"/a\")]] std::vector<int> a();\n");
  for (const std::string standard : {"c++17", "c++20", "c++23"}) {
    succeed(clangWithPlugin("a.oapi.json", {"-fsyntax-only", "a.cpp", "-std=" + standard}));
    EXPECT_EQ(difference(compiled("a.cpp", {"--std", standard}), read("a.oapi.json")), "");
  }
}

TEST_F(Plugin, SaysWhatIsWrongAsACompilerDoes) {
  write("a.cpp", "struct A { [[api::mimimum(1)]] int a; };\n[[api::get(\"/a\")]] A a();\n");
  write("a.oapi.json", "old");
  const Result result = runProgram(clangWithPlugin("a.oapi.json", {"-c", "a.cpp"}));
  EXPECT_EQ(result.status, 1);
  EXPECT_EQ(result.output,
            "a.cpp:1:19: error: unknown attribute 'api::mimimum' [unknown-attribute]\n"
            "a.cpp:1:19: note: did you mean 'minimum'?\n");
  EXPECT_FALSE(fs::exists("a.o"));
  EXPECT_EQ(read("a.oapi.json"), "old");
}

TEST_F(Plugin, WarnsInPlaceOfErrorsWhenAskedTo) {
  write("a.cpp", "struct A { [[api::mimimum(1)]] int a; };\n[[api::get(\"/a\")]] A a();\n");
  write("a.oapi.json", "old");
  EXPECT_EQ(succeed(clangWithPlugin("a.oapi.json", {"-c", "a.cpp", "-fplugin-arg-oapi-only-warn"})),
            "a.cpp:1:19: warning: unknown attribute 'api::mimimum' [unknown-attribute]\n"
            "a.cpp:1:19: note: did you mean 'minimum'?\n");
  EXPECT_TRUE(fs::exists("a.o"));
  EXPECT_FALSE(fs::exists("a.oapi.json")); // It would be taken for what the source says now.
}

TEST_F(Plugin, OnlyWarnsOfAttributesInFunctionBodies) {
  write("a.cpp",
        "int a() { struct [[api::schema]] B { int c; }; [[api::get(\"/\")]] return B{1}.c; }\n");
  EXPECT_EQ(succeed(clangWithPlugin("a.oapi.json", {"-c", "a.cpp"})),
            "a.cpp:1:25: warning: 'api::schema' inside a function body has no effect "
            "[attribute-in-function-body]\n"
            "a.cpp:1:25: note: move the declaration out of the function\n"
            "a.cpp:1:55: warning: 'api::get' inside a function body has no effect "
            "[attribute-in-function-body]\n"
            "a.cpp:1:55: note: move the declaration out of the function\n");
  EXPECT_EQ(difference(compiled("a.cpp"), read("a.oapi.json")), "");
}

TEST_F(Plugin, ReportsWhatItCannotWriteOnce) {
  write("a.cpp", "int a;\n");
  const Result result = runProgram(clangWithPlugin("none/a.oapi.json", {"-c", "a.cpp"}));
  EXPECT_EQ(result.status, 1);
  EXPECT_EQ(
      result.output,
      "error: cannot write 'none/a.oapi.json': No such file or directory [file-unwritable]\n");
}

TEST_F(Plugin, RefusesArgumentsThatItDoesNotHave) {
  write("a.cpp", "int a;\n");
  const Result result =
      runProgram(clangWithPlugin("a.oapi.json", {"-c", "a.cpp", "-fplugin-arg-oapi-optionel=null",
                                                 "-fplugin-arg-oapi-bytes=no"}));
  EXPECT_EQ(result.status, 1);
  EXPECT_EQ(result.output,
            "error: the plug-in has no argument 'optionel' [wrong-usage]\n"
            "note: did you mean 'optional'?\n"
            "error: the plug-in's argument 'bytes' has to be one of array|base64 [wrong-usage]\n");
}

TEST_F(Plugin, AsksForAnOutputWhereThereIsNoObjectFile) {
  write("a.cpp", "int a;\n");
  const Result result = runProgram(clangWithPlugin("", {"-fsyntax-only", "a.cpp"}));
  EXPECT_EQ(result.status, 1);
  EXPECT_EQ(result.output,
            "error: the plug-in does not know where the fragment goes [wrong-usage]\n"
            "note: name it with -fplugin-arg-oapi-output=FILE\n");
}

TEST_F(Plugin, AsksForAnOutputWhereAnAssemblerFollows) {
  write("a.cpp", "int a;\n");
  for (const Words &flags : {Words{"-c", "-fno-integrated-as"}, Words{"-S"}}) {
    const Result result = runProgram(clangWithPlugin("", flags + Words{"a.cpp"}));
    EXPECT_EQ(result.status, 1);
    EXPECT_EQ(result.output,
              "error: the plug-in does not know where the fragment goes [wrong-usage]\n"
              "note: name it with -fplugin-arg-oapi-output=FILE\n");
  }
}

TEST_F(Plugin, RefusesWhatIsPreprocessed) {
  write("a.cpp", "/// Said.\n[[api::get(\"/a\")]] int a();\n");
  const Result result = runProgram(clangWithPlugin("a.oapi.json", {"-c", "-save-temps", "a.cpp"}));
  EXPECT_EQ(result.status, 1);
  EXPECT_EQ(result.output,
            "error: the plug-in cannot see comments in 'a.cpp', which is preprocessed "
            "[wrong-usage]\n"
            "note: compile the source itself, without -save-temps and -fpreprocessed\n");
  EXPECT_FALSE(fs::exists("a.oapi.json"));
}

TEST_F(Plugin, RefusesPrecompiledHeaders) {
  write("a.hpp", "struct A { int a; };\n");
  write("a.cpp", "[[api::get(\"/a\")]] A a();\n");
  succeed(clangWithPlugin("", {"-x", "c++-header", "a.hpp", "-o", "a.pch"}));
  const Result result =
      runProgram(clangWithPlugin("a.oapi.json", {"-c", "a.cpp", "-include-pch", "a.pch"}));
  EXPECT_EQ(result.status, 1);
  EXPECT_EQ(
      result.output,
      "error: the plug-in cannot see annotations in the precompiled header 'a.pch' [wrong-usage]\n"
      "note: compile without it, or let 'oapi-gen compile' write the fragment\n");
}

TEST_F(Plugin, ReadsItsSettings) {
  write("oapi-gen.yaml", "bytes: base64\n");
  write("a.cpp", "#include <optional>\n#include <vector>\nnamespace n { struct A { "
                 "std::vector<unsigned char> a;\n"
                 "std::optional<int> b; }; }\n[[api::get(\"/a\")]] n::A a();\n");
  const Words options{"--optional=null", "--qualified-names"};
  succeed(clangWithPlugin("a.oapi.json", {"-c", "a.cpp", "-fplugin-arg-oapi-optional=null",
                                          "-fplugin-arg-oapi-qualified-names"}));
  const std::string fragment = read("a.oapi.json");
  EXPECT_EQ(difference(compiled("a.cpp", options), fragment), "");
  succeed(clangWithPlugin("b.oapi.json", {"-c", "a.cpp", "-fplugin-arg-oapi-no-config"}));
  EXPECT_EQ(difference(compiled("a.cpp", {"--no-config"}), read("b.oapi.json")), "");
  EXPECT_NE(read("b.oapi.json"), fragment);
}

TEST_F(Plugin, SaysNothingOfOtherLanguages) {
  write("a.c", "int class;\n");
  EXPECT_EQ(succeed({OAPI_CLANGXX, "-x", "c", "-c", "a.c", std::string("-fplugin=") + OAPI_PLUGIN}),
            "");
  EXPECT_FALSE(fs::exists("a.o.oapi.json"));
}

TEST_F(Plugin, GivesTheFragmentsOfTheSamples) {
  const Words flags{"-I" + (kRoot / "samples/shop/include").string()};
  for (const std::string file :
       {"samples/subscription/subscription.hpp", "samples/shop/include/shop/shop.hpp"}) {
    const std::string path = (kRoot / file).string();
    succeed(clangWithPlugin("a.oapi.json",
                            Words{"-fsyntax-only", "-std=c++23", "-w", "-x", "c++", path} + flags));
    EXPECT_EQ(difference(compiled(path, flags), read("a.oapi.json")), "");
  }
}

} // namespace
} // namespace oapigen::test
