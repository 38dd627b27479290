// What arguments of attributes become.
#include "Record.h"

#include <gtest/gtest.h>

namespace oapigen::frontend {
namespace {

TEST(Arguments, NumbersAndTruth) {
  EXPECT_EQ(record(R"cpp(
constexpr int kMax = 20;
struct [[api::schema]] S {
  [[api::example(kMax * 2), api::example(kMax)]] int a;
  [[api::example(18446744073709551615u), api::example(-9223372036854775807 - 1)]] int b;
  [[api::example(-1.5), api::example(0.1f), api::example(1.0 / 3)]] double c;
  [[api::example(true), api::example(nullptr)]] bool d;
};
)cpp"),
            R"txt(
class S named S [schema]
  a: int32 [example(40)] [example(20)]
  b: int32 [example(18446744073709551615u)] [example(-9223372036854775808)]
  c: float64 [example(-1.5)] [example(0.10000000000000001)] [example(0.33333333333333331)]
  d: bool [example(true)] [example(null)]
root class S
)txt");
}

TEST(Arguments, TextsOfEveryKind) {
  EXPECT_EQ(record(R"cpp(
namespace std {
template <class C> struct basic_string_view { const C *p; unsigned long n; };
template <class T> struct initializer_list { const T *p; unsigned long n; };
}
struct Fixed {
  char text[4];
  constexpr const char *data() const { return text; }
  constexpr unsigned long size() const { return 3; }
};
constexpr char kArray[] = "array";
constexpr const char *kPointer = "pointer";
constexpr std::basic_string_view<char> kView{"view and more", 4};
constexpr Fixed kFixed{"abc"};
struct [[api::schema]] S {
  [[api::example("literal"), api::example("con" "cat"), api::example(R"(raw "x")")]] int a;
  [[api::example("zero\0inside"), api::example("")]] int b;
  [[api::example(kArray), api::example(kPointer), api::example(kView), api::example(kFixed)]] int c;
  [[api::example("pointer" + 2), api::example(&kArray[1])]] int d;
  [[api::example(u8"\u00e4"), api::example(u"\u00e4"), api::example(U"\U0001f600"), api::example(L"\u00e4")]] int e;
  [[api::example('c'), api::example(u'\u00e4')]] int f;
};
)cpp"),
            R"txt(
class S named S [schema]
  a: int32 [example("literal")] [example("concat")] [example("raw "x"")]
  b: int32 [example("zero\0inside")] [example("")]
  c: int32 [example("array")] [example("pointer")] [example("view")] [example("abc")]
  d: int32 [example("inter")] [example("rray")]
  e: int32 [example("ä")] [example("ä")] [example("😀")] [example("ä")]
  f: int32 [example("c")] [example("ä")]
root class S
)txt");
}

TEST(Arguments, EnumeratorsAreTheirNames) {
  EXPECT_EQ(record(R"cpp(
enum class Color { Red, Green };
enum Old { OldOne = 1 };
enum { kUnnamed = 7 };
struct [[api::schema]] S {
  [[api::example(Color::Green), api::example(OldOne), api::example((Color::Red))]] int a;
  [[api::example(kUnnamed), api::example(kUnnamed + 1)]] int b;
};
)cpp"),
            R"txt(
class S named S [schema]
  a: int32 [example("Green")] [example("OldOne")] [example("Red")]
  b: int32 [example(7)] [example(8)]
root class S
)txt");
}

TEST(Arguments, ArraysAndStructures) {
  EXPECT_EQ(record(R"cpp(
constexpr int kNumbers[] = {1, 2, 3};
constexpr const char *kWords[2] = {"a", "b"};
struct Point { int x; int y; };
struct [[api::schema]] S {
  [[api::example(kNumbers), api::example(kWords)]] int a;
  [[api::example(Point{1, 2})]] int b;
};
)cpp"),
            R"txt(
class S named S [schema]
  a: int32 [example([1, 2, 3])] [example(["a", "b"])]
  b: int32 [example({x: 1, y: 2})]
root class S
)txt");
}

TEST(Arguments, TypesByTheHeader) {
  EXPECT_EQ(record(R"cpp(
#include <oapi/api.hpp>
struct Error { int code; };
using Name [[api::min_length(1)]] = const char *;
[[api::get("/x"), api::response(404, "none", oapi::type<Error>), api::response(400, "bad", oapi::type<Name>)]] void x();
)cpp"),
            R"txt(
class Error named Error
  code: int32
alias Name named Name = string [min_length(1)]
function x [get("/x")] [response(404, "none", type class Error)] [response(400, "bad", type alias Name)]
  -> void
)txt");
}

TEST(Arguments, OptionStructuresHoldWhatWasSet) {
  EXPECT_EQ(record(R"cpp(
#include <oapi/api.hpp>
constexpr oapi::Param kParam{.description = "d", .required = false};
[[api::info("T", "1", oapi::Info{.summary = "s", .contact = {.name = "n", .url = nullptr}})]];
[[api::get("/x"), api::query("a", oapi::type<int>, kParam), api::query("b", oapi::type<int>, oapi::Param{})]] void x();
)cpp"),
            R"txt(
function x [get("/x")] [query("a", type int32, Param{description: "d", required: false})] [query("b", type int32, Param{})]
  -> void
document [info("T", "1", Info{summary: "s", contact: {name: "n"}})]
)txt");
}

TEST(Arguments, BareNamesAreLookedUpWhereTheAttributeStands) {
  EXPECT_EQ(record(R"cpp(
constexpr int k = 1;
namespace n {
constexpr int k = 2;
struct [[api::schema]] S {
  static constexpr int k = 3;
  [[api::minimum(k)]] int a;
  [[api::minimum(::k)]] int b;
};
struct [[api::schema]] T { [[api::minimum(k)]] int a; };
}
)cpp"),
            R"txt(
class n::S named S [schema]
  in namespace n
  a: int32 [minimum(3)]
  b: int32 [minimum(1)]
class n::T named T [schema]
  in namespace n
  a: int32 [minimum(2)]
root class n::S
root class n::T
)txt");
}

TEST(Arguments, NotConstant) {
  EXPECT_EQ(record(R"cpp(
int runtime();
const int kBad = runtime();
struct [[api::schema]] S {
  [[api::minimum(kBad)]] int a;
  [[api::minimum(1 / 0)]] int b;
  [[api::example(runtime())]] int c;
};
)cpp"),
            R"txt(
main.hpp:4:18: error: argument 1 of 'api::minimum' is not a constant expression [attribute-not-constant]
  note: main.hpp:4:18: initializer of 'kBad' is not a constant expression
  note: main.hpp:2:11: declared here
main.hpp:5:18: error: argument 1 of 'api::minimum' is not a constant expression [attribute-not-constant]
  note: main.hpp:5:20: division by zero
main.hpp:6:18: error: argument 1 of 'api::example' is not a constant expression [attribute-not-constant]
  note: main.hpp:6:18: non-constexpr function 'runtime' cannot be used in a constant expression
  note: main.hpp:1:5: declared here
class S named S [schema]
  a: int32
  b: int32
  c: int32
root class S
)txt");
}

TEST(Arguments, NoArgumentCanBeOfThatType) {
  EXPECT_EQ(record(R"cpp(
int global;
struct [[api::schema]] S { [[api::example(&global)]] int a; [[api::example(&S::a)]] int b; };
)cpp"),
            R"txt(
main.hpp:2:43: error: argument 1 of 'api::example' cannot be of type 'int *' [attribute-argument-type]
  hint: write a number, a text, true, false, nullptr, an enumerator, an array of these, oapi::type<T> or a structure of namespace oapi
main.hpp:2:76: error: argument 1 of 'api::example' cannot be of type 'int S::*' [attribute-argument-type]
  hint: write a number, a text, true, false, nullptr, an enumerator, an array of these, oapi::type<T> or a structure of namespace oapi
class S named S [schema]
  a: int32
  b: int32
root class S
)txt");
}

TEST(Arguments, InvalidUtf8) {
  EXPECT_EQ(record(R"cpp(
struct [[api::schema]] S { [[api::example("\xff")]] int a; };
)cpp"),
            R"txt(
main.hpp:1:43: error: argument 1 of 'api::example' is not valid UTF-8 [attribute-not-utf8]
class S named S [schema]
  a: int32
root class S
)txt");
}

TEST(Arguments, ClangSaysWhatItCannotParse) {
  EXPECT_EQ(record(R"cpp(
struct [[api::schema]] S {
  [[api::minimum(kMissing)]] int a;
  [[api::minimum(1 + kMissing)]] int b;
  [[api::minimum(int)]] int c;
};
)cpp"),
            R"txt(
main.hpp:2:18: error: use of undeclared identifier 'kMissing' [clang-error]
main.hpp:3:22: error: use of undeclared identifier 'kMissing' [clang-error]
main.hpp:4:21: error: expected '(' for function-style cast or type construction [clang-error]
class S named S [schema]
  a: int32
  b: int32
  c: int32
root class S
)txt");
}

TEST(Arguments, WrongOnesAreCheckedByTheTable) {
  EXPECT_EQ(record(R"cpp(
struct [[api::schema]] S { [[api::maximum("ten")]] int a; [[api::maximum]] int b; };
)cpp"),
            R"txt(
main.hpp:1:43: error: argument 1 of 'api::maximum' must be a number, not the string "ten" [attribute-argument]
  hint: write [[api::maximum(10)]]
main.hpp:1:66: error: 'api::maximum' needs an argument 'bound', a number [attribute-missing-argument]
  hint: write [[api::maximum(10)]]
class S named S [schema]
  a: int32
  b: int32
root class S
)txt");
}

} // namespace
} // namespace oapigen::frontend
