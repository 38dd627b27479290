// What is reported, where, and what is not.
#include "Record.h"

#include <gtest/gtest.h>

namespace oapigen::frontend {
namespace {

TEST(Diagnostics, UnknownAttributes) {
  EXPECT_EQ(record(R"cpp(
[[api::mimimum(1)]] void a();
[[using api: get("/b"), tga("x")]] void b([[api::qwertyuiop]] int x);
int [[api::minimun]] c;
#define M [[api::maximun(2)]]
struct M S {};
)cpp"),
            R"txt(
main.hpp:1:8: error: unknown attribute 'api::mimimum' [unknown-attribute]
  hint: did you mean 'minimum'?
main.hpp:2:25: error: unknown attribute 'api::tga' [unknown-attribute]
  hint: did you mean 'tag'?
main.hpp:2:50: error: unknown attribute 'api::qwertyuiop' [unknown-attribute]
main.hpp:3:12: error: unknown attribute 'api::minimun' [unknown-attribute]
  hint: did you mean 'minimum'?
main.hpp:5:8: error: unknown attribute 'api::maximun' [unknown-attribute]
  hint: did you mean 'maximum'?
function b [get("/b")]
  x: int32
  -> void
)txt");
}

TEST(Diagnostics, AttributesOnNoDeclaration) {
  EXPECT_EQ(record(R"cpp(
int [[api::minimum(1)]] a;
void b() [[api::get("/b")]];
constexpr int c(int x) { [[api::minimum(1)]] x = 2; return x; }
auto d = [](int x) [[api::get("/d")]] { return x; };
)cpp"),
            R"txt(
main.hpp:1:12: error: 'api::minimum' does not belong to a declaration here [attribute-unattached]
  hint: write it in front of the declaration or behind the declared name
main.hpp:2:17: error: 'api::get' does not belong to a declaration here [attribute-unattached]
  hint: write it in front of the declaration or behind the declared name
main.hpp:3:33: error: 'api::minimum' does not belong to a declaration here [attribute-unattached]
  hint: write it in front of the declaration or behind the declared name
main.hpp:4:27: error: 'api::get' does not belong to a declaration here [attribute-unattached]
  hint: write it in front of the declaration or behind the declared name
)txt");
}

TEST(Diagnostics, AttributesInBodiesHaveNoEffect) {
  EXPECT_EQ(record(R"cpp(
void a() { struct [[api::schema]] S {}; [[api::mimimum(1)]] int x; }
struct B { void b() { [[api::get("/x")]] void local(); } };
template <class T> void c() { [[api::get("/y")]] void local(); }
)cpp"),
            R"txt(
main.hpp:1:26: warning: 'api::schema' inside a function body has no effect [attribute-in-function-body]
  hint: move the declaration out of the function
main.hpp:1:48: error: unknown attribute 'api::mimimum' [unknown-attribute]
  hint: did you mean 'minimum'?
main.hpp:2:30: warning: 'api::get' inside a function body has no effect [attribute-in-function-body]
  hint: move the declaration out of the function
main.hpp:3:38: warning: 'api::get' inside a function body has no effect [attribute-in-function-body]
  hint: move the declaration out of the function
)txt");
}

TEST(Diagnostics, AttributesOnTheWrongKindOfDeclaration) {
  EXPECT_EQ(record(R"cpp(
[[api::minimum(1)]] int variable;
[[api::get("/x")]];
struct [[api::get("/x")]] S { [[api::get("/x")]] int member; };
[[api::schema]] void f();
)cpp"),
            R"txt(
main.hpp:1:8: error: 'api::minimum' cannot stand on this declaration [attribute-misplaced]
  hint: it may stand on a parameter, a data member or a type alias
main.hpp:2:8: error: 'api::get' cannot stand on an empty declaration [attribute-misplaced]
  hint: it may stand on a function
main.hpp:3:15: error: 'api::get' cannot stand on a class [attribute-misplaced]
  hint: it may stand on a function
main.hpp:3:38: error: 'api::get' cannot stand on a data member [attribute-misplaced]
  hint: it may stand on a function
main.hpp:4:8: error: 'api::schema' cannot stand on a function [attribute-misplaced]
  hint: it may stand on a class, an enum or a type alias
function f
  -> void
)txt");
}

TEST(Diagnostics, RepeatedOnes) {
  EXPECT_EQ(record(R"cpp(
struct [[api::schema]] S { [[api::minimum(1), api::minimum(2)]] int a; };
)cpp"),
            R"txt(
main.hpp:1:52: error: 'api::minimum' stands twice on one declaration [attribute-repeated]
  hint: keep one of them
  note: main.hpp:1:35: it stands here first
class S named S [schema]
  a: int32 [minimum(1)] [minimum(2)]
root class S
)txt");
}

TEST(Diagnostics, PrivateMembers) {
  EXPECT_EQ(record(R"cpp(
class [[api::schema]] S { int hidden [[api::minimum(3)]]; };
)cpp"),
            R"txt(
main.hpp:1:45: warning: 'api::minimum' has no effect on a member that is not public [attribute-not-public]
class S named S [schema]
root class S
)txt");
}

TEST(Diagnostics, ClangErrorsWithNotesAndFixes) {
  EXPECT_EQ(record(R"cpp(
struct Point { int x };
int x = "text";
[[api::get("/x")]] void f(Pont p);
)cpp"),
            R"txt(
main.hpp:1:21: error: expected ';' at end of declaration list [clang-error]
  hint: insert ';'
main.hpp:2:5: error: cannot initialize a variable of type 'int' with an lvalue of type 'const char[5]' [clang-error]
main.hpp:3:27: error: unknown type name 'Pont'; did you mean 'Point'? [clang-error]
  hint: write 'Point'
  note: main.hpp:1:8: 'Point' declared here
class Point named Point
  x: int32
function f [get("/x")]
  p: class Point
  -> void
)txt");
}

TEST(Diagnostics, WarningsAreSilent) {
  EXPECT_EQ(record(R"cpp(
int f() { int unused; }
[[deprecated]] int g();
int h = g();
)cpp",
                   {"-std=c++20", "-Wall", "-Wextra", "-Werror", "-pedantic-errors"}),
            R"txt(
)txt");
}

TEST(Diagnostics, AStandardThatClangDoesNotKnow) {
  EXPECT_EQ(record(R"cpp(
int x;
)cpp",
                   {"-std=c++99"}),
            R"txt(
nowhere: error: invalid value 'c++99' in '-std=c++99' [clang-error]
  note: nowhere: use 'c++98' or 'c++03' for 'ISO C++ 1998 with amendments' standard
  note: nowhere: use 'gnu++98' or 'gnu++03' for 'ISO C++ 1998 with amendments and GNU extensions' standard
  note: nowhere: use 'c++11' for 'ISO C++ 2011 with amendments' standard
  note: nowhere: use 'gnu++11' for 'ISO C++ 2011 with amendments and GNU extensions' standard
  note: nowhere: use 'c++14' for 'ISO C++ 2014 with amendments' standard
  note: nowhere: use 'gnu++14' for 'ISO C++ 2014 with amendments and GNU extensions' standard
  note: nowhere: use 'c++17' for 'ISO C++ 2017 with amendments' standard
  note: nowhere: use 'gnu++17' for 'ISO C++ 2017 with amendments and GNU extensions' standard
  note: nowhere: use 'c++20' for 'ISO C++ 2020 DIS' standard
  note: nowhere: use 'gnu++20' for 'ISO C++ 2020 DIS with GNU extensions' standard
  note: nowhere: use 'c++23' for 'ISO C++ 2023 DIS' standard
  note: nowhere: use 'gnu++23' for 'ISO C++ 2023 DIS with GNU extensions' standard
  note: nowhere: use 'c++2c' or 'c++26' for 'Working draft for C++2c' standard
  note: nowhere: use 'gnu++2c' or 'gnu++26' for 'Working draft for C++2c with GNU extensions' standard
)txt");
}

TEST(Diagnostics, FlagsOfOtherCompilersAreDropped) {
  EXPECT_EQ(
      record(R"cpp(
[[api::get("/x")]] void x();
)cpp",
             {"-std=gnu++20", "-fmodules-ts", "-fno-such-flag", "-fplugin=p.so", "-specs=x.specs",
              "-mno-such-machine", "-Wno-such", "-MD", "-MF", "x.d", "-o", "x.o", "-c",
              "-include-pch", "x.pch", "-fmodule-mapper=x", "-fdeps-format=p1689r5", "-Wp,-MD,x"}),
      R"txt(
function x [get("/x")]
  -> void
)txt");
}

} // namespace
} // namespace oapigen::frontend
