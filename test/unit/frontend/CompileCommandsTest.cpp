// compile_commands.json → inputs: which entries, which flags.
#include "Record.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace oapigen::frontend {
namespace {

namespace fs = std::filesystem;

class CompileCommands : public testing::Test {
protected:
  void SetUp() override {
    directory_ = fs::temp_directory_path() /
                 ("oapi-compile-commands-" +
                  std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
    fs::create_directories(directory_);
  }
  void TearDown() override { fs::remove_all(directory_); }

  void write(const std::string &name, const std::string &text) {
    std::ofstream(directory_ / name) << text;
  }

  /// Each input as "file in directory: command".
  std::string inputs() {
    Diagnostics diagnostics;
    auto all = readCompileCommands(directory_.string(), diagnostics);
    std::string out = "\n";
    for (const Diagnostic &one : diagnostics.all())
      out += one.message + " [" + one.id + "]" + (one.hint.empty() ? "" : " ") + one.hint + "\n";
    for (const Input &input : all.value_or(std::vector<Input>())) {
      out += input.files.at(0) + " in " + input.directory + ":";
      for (const std::string &part : input.command)
        out += " " + part;
      out += "\n";
    }
    for (std::size_t at; (at = out.find(directory_.string())) != out.npos;)
      out.replace(at, directory_.string().size(), "DIR");
    return out;
  }

  fs::path directory_;
};

TEST_F(CompileCommands, EntriesInOrderWithBothSpellings) {
  write("compile_commands.json", R"([
    {"directory": "/b", "file": "z.cpp", "command": "g++ -std=c++20 -DNAME=\"a b\" -I inc -c z.cpp -o z.o"},
    {"directory": "/b", "file": "/s/a.cc", "arguments": ["/usr/bin/clang++-19", "-isystem", "/x y", "-c", "/s/a.cc"]},
    {"directory": "/b", "file": "c.c", "command": "gcc -c c.c"},
    {"directory": "/b", "file": "x.s", "command": "gcc -c x.s"},
    {"directory": "/b", "file": "odd.c", "command": "g++ -x c++ -c odd.c"},
    {"directory": "sub", "file": "../r.cpp", "command": "c++ -c ../r.cpp"}])");
  EXPECT_EQ(inputs(), R"txt(
/b/z.cpp in /b: g++ -std=c++20 -D NAME=a b -I inc
/s/a.cc in /b: /usr/bin/clang++-19 -isystem /x y
/b/odd.c in /b: g++
DIR/r.cpp in DIR/sub: c++
)txt");
}

TEST_F(CompileCommands, FlagsThatSayNothingAboutTheSourceAreDropped) {
  write("compile_commands.json", R"([{"directory": "/b", "file": "a.cpp", "arguments": [
    "ccache", "sccache", "x86_64-linux-gnu-g++-12", "-std=gnu++20", "-Wall", "-Werror=foo", "-pedantic",
    "-fmodules-ts", "-fplugin=x.so", "-specs=y", "-MD", "-MT", "a.o", "-MF", "a.d", "-O2", "-g",
    "-Winvalid-pch", "-include", "pch.hxx", "-Xclang", "-include-pch", "-Xclang", "p.pch",
    "-Xclang", "-include", "-Xclang", "q.hxx", "-save-temps", "-pipe", "-o", "a.o", "-c", "a.cpp"]}])");
  EXPECT_EQ(inputs(), R"txt(
/b/a.cpp in /b: x86_64-linux-gnu-g++-12 -std=gnu++20 -O2 -g -include pch.hxx -include q.hxx --target=x86_64-linux-gnu
)txt");
}

TEST_F(CompileCommands, ResponseFilesAreExpanded) {
  write("flags.rsp", "-std=c++23 -DA=1\n");
  write("compile_commands.json",
        R"([{"directory": ")" + directory_.string() +
            R"(", "file": "a.cpp", "command": "g++ @flags.rsp -c a.cpp"}])");
  EXPECT_EQ(inputs(), R"txt(
DIR/a.cpp in DIR: g++ -std=c++23 -D A=1
)txt");
}

TEST_F(CompileCommands, AMissingFileIsOneError) {
  EXPECT_EQ(inputs(), R"txt(
cannot read 'DIR/compile_commands.json': there is no such file [compile-commands-unreadable] CMake writes it with -DCMAKE_EXPORT_COMPILE_COMMANDS=ON
)txt");
}

TEST_F(CompileCommands, ABrokenFileIsOneError) {
  write("compile_commands.json", "[{\"directory\": ");
  EXPECT_EQ(inputs(), R"txt(
cannot read 'DIR/compile_commands.json': Expected string as value. [compile-commands-unreadable]
)txt");
}

} // namespace
} // namespace oapigen::frontend
