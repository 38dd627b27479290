// A run as a whole: files in, files read, several at once, the same result each time.
#include "Record.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <thread>

namespace oapigen::frontend {
namespace {

Options overlay(std::map<std::string, std::string> files) {
  Options options;
  options.overlay = std::move(files);
  return options;
}

std::string recordFiles(const Input &input, const Options &options) {
  Diagnostics diagnostics;
  const source::Unit unit = read(input, options, diagnostics);
  return "\n" + show(diagnostics) + show(unit);
}

TEST(Unit, SeveralFilesAreReadAsIfIncludedInTurn) {
  const Options options = overlay({{"/src/a.h", "#pragma once\n#define LIMIT 7\n"
                                                "[[api::get(\"/a\")]] void a();\n"},
                                   {"/src/b.h", "#pragma once\n#include \"a.h\"\n"
                                                "[[api::get(\"/b\"), api::mimimum(1)]] "
                                                "void b([[api::maximum(LIMIT)]] int x);\n"}});
  EXPECT_EQ(recordFiles({{"/src/a.h", "/src/b.h"}, {"c++", "-std=c++20"}, "/src"}, options), R"txt(
b.h:3:24: error: unknown attribute 'api::mimimum' [unknown-attribute]
  hint: did you mean 'minimum'?
function a [get("/a")]
  -> void
function b [get("/b")]
  x: int32 [maximum(7)]
  -> void
)txt");
}

TEST(Unit, ErrorsInIncludedFilesSayWhereTheyAreIncluded) {
  const Options options = overlay({{"/src/main.cpp", "#include \"middle.h\"\n"},
                                   {"/src/middle.h", "\n#include \"/inc/low.h\"\n"},
                                   {"/inc/low.h", "int x = ;\n"}});
  EXPECT_EQ(recordFiles({{"/src/main.cpp"}, {"c++"}, "/src"}, options), R"txt(
/inc/low.h:1:9: error: expected expression [clang-error]
  note: middle.h:2:10: in file included from here
  note: main.cpp:1:10: in file included from here
)txt");
}

TEST(Unit, AMissingIncludeIsFatal) {
  const Options options = overlay({{"/src/main.cpp", "#include <missing.h>\n"}});
  EXPECT_EQ(recordFiles({{"/src/main.cpp"}, {"c++"}, "/src"}, options), R"txt(
main.cpp:1:10: error: 'missing.h' file not found [clang-fatal]
  hint: name the directory that has it with -I, or with -p the build directory where compile_commands.json is
)txt");
}

TEST(Unit, InputsThatCannotBeRead) {
  const std::string directory = std::filesystem::temp_directory_path().string();
  EXPECT_EQ(
      recordFiles({{directory + "/no-such-file.h", directory}, {"c++"}, directory}, {}), R"txt(
nowhere: error: cannot read 'no-such-file.h': No such file or directory [file-unreadable]
nowhere: error: cannot read ')txt" + directory + R"txt(': it is a directory [file-unreadable]
)txt");
}

TEST(Unit, AnEmptyFileHasNothingToSay) {
  EXPECT_EQ(recordFiles({{"/src/a.h"}, {"c++"}, "/src"}, overlay({{"/src/a.h", ""}})), "\n");
}

TEST(Unit, BytesThatAreNoSourceAreOneError) {
  const Options options = overlay({{"/src/a.h", std::string("\xff\xfei\0n\0t\0", 8)}});
  EXPECT_EQ(recordFiles({{"/src/a.h"}, {"c++"}, "/src"}, options), R"txt(
nowhere: error: UTF-16 (LE) byte order mark detected in '/src/a.h', but encoding is not supported [clang-fatal]
)txt");
}

TEST(Unit, DiagnosticsNameFilesFromWhereTheUserStands) {
  Options options = overlay({{"/project/src/a.h", "int x = ;\n"}});
  options.shownFrom = "/project";
  EXPECT_EQ(recordFiles({{"/project/src/a.h"}, {"c++"}, "/project/build"}, options), R"txt(
src/a.h:1:9: error: expected expression [clang-error]
)txt");
}

TEST(Unit, FilesAreAllThatWereReadSorted) {
  const Options options = overlay({{"/src/b.h", "#include \"sub/../a.h\"\n#include \"sub/c.h\"\n"},
                                   {"/src/a.h", ""},
                                   {"/src/sub/c.h", "#include \"../a.h\"\n"},
                                   {"/src/unused.h", ""}});
  Diagnostics diagnostics;
  const source::Unit unit = read({{"/src/b.h"}, {"c++"}, "/src"}, options, diagnostics);
  EXPECT_EQ(show(diagnostics), "");
  EXPECT_EQ(unit.files, (std::vector<std::string>{"/src/a.h", "/src/b.h", "/src/sub/c.h"}));
}

TEST(Unit, ErrorsStopAtALimit) {
  std::string source;
  for (int i = 0; i < 50; ++i)
    source += "int x" + std::to_string(i) + " = ;\n";
  Diagnostics diagnostics;
  read({{"/src/a.h"}, {"c++"}, "/src"}, overlay({{"/src/a.h", source}}), diagnostics);
  EXPECT_EQ(diagnostics.errors(), 21u);
  EXPECT_EQ(diagnostics.all().back().message, "too many errors emitted, stopping now");
}

TEST(Unit, SeveralThreadsReadAtOnce) {
  const std::string source = R"cpp(
template <class T> struct [[api::schema]] Box { [[api::maximum(sizeof(T))]] int i; };
template struct Box<int>;
[[api::get("/x")]] Box<double> x();
)cpp";
  const std::string alone = record(source);
  std::vector<std::string> results(8);
  std::vector<std::thread> threads;
  for (std::string &result : results)
    threads.emplace_back([&] { result = record(source); });
  for (std::thread &thread : threads)
    thread.join();
  EXPECT_EQ(results, std::vector<std::string>(8, alone));
}

TEST(Unit, PlacesCoverTheNameOrTheArgument) {
  const Options options = overlay(
      {{"/src/a.h", "struct [[api::schema]] Item { [[api::maximum(10 + 2)]] int count; };\n"}});
  Diagnostics diagnostics;
  const source::Unit unit = read({{"/src/a.h"}, {"c++"}, "/src"}, options, diagnostics);
  const source::Class &item = unit.classes.at("Item");
  EXPECT_EQ(item.where, (Where{"a.h", 1, 24, 4}));
  EXPECT_EQ(item.annotations.find("schema")->where, (Where{"a.h", 1, 15, 6}));
  EXPECT_EQ(item.members[0].where, (Where{"a.h", 1, 60, 5}));
  const source::Annotation *maximum = item.members[0].annotations.find("maximum");
  EXPECT_EQ(maximum->where, (Where{"a.h", 1, 38, 7}));
  EXPECT_EQ(maximum->arguments[0].where, (Where{"a.h", 1, 46, 6}));
}

TEST(Unit, AttributesOfAMacroStandWhereItIsUsed) {
  const Options options = overlay({{"/src/a.h", "#define ROUTE(path) [[api::get(path)]]\n\n"
                                                "  ROUTE(\"/x\") void x();\n"}});
  Diagnostics diagnostics;
  const source::Unit unit = read({{"/src/a.h"}, {"c++"}, "/src"}, options, diagnostics);
  EXPECT_EQ(unit.functions.at(0).annotations.find("get")->where, (Where{"a.h", 3, 3, 11}));
}

} // namespace
} // namespace oapigen::frontend
