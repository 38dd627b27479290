// Where attributes stand, and what each place makes of them.
#include "Record.h"

#include <gtest/gtest.h>

namespace oapigen::frontend {
namespace {

TEST(Places, FunctionWithParametersAndResult) {
  EXPECT_EQ(record(R"cpp(
[[api::get("/users/{id}")]] double user(int id, bool full = true);
)cpp"),
            R"txt(
function user [get("/users/{id}")]
  id: int32
  full: bool = true
  -> float64
)txt");
}

TEST(Places, AttributesBeforeAndBehindTheNameOfAParameter) {
  EXPECT_EQ(record(R"cpp(
[[api::get("/a")]] void a([[api::query]] int x, int y [[api::header("Y")]], [[api::ignore]] struct Unknown *z);
)cpp"),
            R"txt(
function a [get("/a")]
  x: int32 [query]
  y: int32 [header("Y")]
  z: unknown 'Unknown *' [ignore]
  -> void
)txt");
}

TEST(Places, ClassMembersAndBitFields) {
  EXPECT_EQ(record(R"cpp(
struct [[api::schema, api::title("T")]] S {
  [[api::minimum(1)]] int a;
  int b [[api::maximum(2)]];
  [[api::maximum(3)]] unsigned c : 4;
  int *d [[api::read_only]] = nullptr;
};
)cpp"),
            R"txt(
class S named S [schema] [title("T")]
  a: int32 [minimum(1)]
  b: int32 [maximum(2)]
  c: uint4 [maximum(3)]
  d: pointer<int32> = ? [read_only]
root class S
)txt");
}

TEST(Places, EnumEnumeratorsAndUnderlyingType) {
  EXPECT_EQ(record(R"cpp(
enum class [[api::schema]] E : unsigned char { A [[api::name("a")]], B = 7, C };
)cpp"),
            R"txt(
enum E named E: uint8 [schema]
  A = 0 [name("a")]
  B = 7
  C = 8
root enum E
)txt");
}

TEST(Places, TypeAliasesOfBothForms) {
  EXPECT_EQ(record(R"cpp(
using Name [[api::min_length(1)]] = const char *;
typedef int Count [[api::minimum(0)]];
struct [[api::schema]] S { Name name; Count count; };
)cpp"),
            R"txt(
class S named S [schema]
  name: alias Name
  count: alias Count
alias Count named Count = int32 [minimum(0)]
alias Name named Name = string [min_length(1)]
root class S
)txt");
}

TEST(Places, NamespacesReopened) {
  EXPECT_EQ(record(R"cpp(
/// First.
namespace [[api::prefix("/v1")]] a { [[api::get("/x")]] void x(); }
/// Second.
namespace [[api::tag("t")]] a { inline namespace b { [[api::get("/y")]] void y(); } }
)cpp"),
            R"txt(
function a::x [get("/x")]
  in namespace a [prefix("/v1")] [tag("t")] // "First.\n\nSecond."
  -> void
function a::y [get("/y")]
  in namespace a [prefix("/v1")] [tag("t")] // "First.\n\nSecond."
  in namespace a::b
  -> void
namespace a [prefix("/v1")] [tag("t")] // "First.\n\nSecond."
)txt");
}

TEST(Places, EmptyDeclarationsAreAboutTheDocument) {
  EXPECT_EQ(record(R"cpp(
[[api::info("Shop", "2.1.0")]];
namespace n { [[api::server("https://example.com")]]; }
)cpp"),
            R"txt(
document [info("Shop", "2.1.0")]
document [server("https://example.com")]
)txt");
}

TEST(Places, MemberFunctions) {
  EXPECT_EQ(record(R"cpp(
/// Of the class.
class [[api::tag("c")]] C {
public:
  [[api::get("/m")]] int m(int x) const;
  [[api::get("/s")]] static void s();
  struct Inner { int i; };
  [[api::get("/i")]] Inner inner();
};
)cpp"),
            R"txt(
class C::Inner named Inner
  in class C [tag("c")] // "Of the class."
  i: int32
function C::m [get("/m")]
  in class C [tag("c")] // "Of the class."
  x: int32
  -> int32
function C::s [get("/s")]
  in class C [tag("c")] // "Of the class."
  -> void
function C::inner [get("/i")]
  in class C [tag("c")] // "Of the class."
  -> class C::Inner
)txt");
}

TEST(Places, UsingASingleScopeForSeveral) {
  EXPECT_EQ(record(R"cpp(
[[using api: get("/x"), status(201), tag("a"), tag("b")]] void x();
)cpp"),
            R"txt(
function x [get("/x")] [status(201)] [tag("a")] [tag("b")]
  -> void
)txt");
}

TEST(Places, SpelledThroughMacros) {
  EXPECT_EQ(record(R"cpp(
#define ROUTE(path) [[api::get(path)]]
#define LIMIT api::maximum(9)
ROUTE("/m") void m([[LIMIT]] int x);
)cpp"),
            R"txt(
function m [get("/m")]
  x: int32 [maximum(9)]
  -> void
)txt");
}

TEST(Places, RedeclarationsAddUpAndNoneCountsTwice) {
  EXPECT_EQ(record(R"cpp(
[[api::get("/r")]] void r(int a);
/// The comment of the second.
[[api::tag("t")]] void r([[api::query]] int b = 4);
void r(int c) {}
struct [[api::title("T")]] S;
struct [[api::schema]] S { int i; };
)cpp"),
            R"txt(
class S named S [title("T")] [schema]
  i: int32
root class S
function r [get("/r")] [tag("t")] // "The comment of the second."
  a: int32 = 4 [query]
  -> void
)txt");
}

TEST(Places, LinkageSpecificationsAndFriends) {
  EXPECT_EQ(record(R"cpp(
extern "C" { [[api::get("/c")]] void c(); }
struct S { [[api::get("/f")]] friend void f() {} };
)cpp"),
            R"txt(
function c [get("/c")]
  -> void
function f [get("/f")]
  -> void
)txt");
}

TEST(Places, OtherScopesAndStandardAttributesStayWhatTheyWere) {
  EXPECT_EQ(record(R"cpp(
[[deprecated("old")]] [[nodiscard]] [[gnu::deprecated("older")]] [[api::get("/x")]] int x();
[[other::minimum(1)]] [[minimum(2)]] [[other::tag(a b c)]] [[other::pattern(u, v)]] [[api::get("/y")]] int y();
struct B {};
struct [[minimum(3)]] S : [[minimum(4)]] B { int [[other::minimum(5)]] a; int [[minimum(6)]] b; };
)cpp"),
            R"txt(
main.hpp:2:25: warning: 'minimum' has no effect without a scope: the attributes of an API have the scope 'api' [scope-missing]
  hint: did you mean 'api::minimum'?
main.hpp:4:10: warning: 'minimum' has no effect without a scope: the attributes of an API have the scope 'api' [scope-missing]
  hint: did you mean 'api::minimum'?
main.hpp:4:29: warning: 'minimum' has no effect without a scope: the attributes of an API have the scope 'api' [scope-missing]
  hint: did you mean 'api::minimum'?
main.hpp:4:81: warning: 'minimum' has no effect without a scope: the attributes of an API have the scope 'api' [scope-missing]
  hint: did you mean 'api::minimum'?
function x [get("/x")] deprecated "old"
  -> int32
function y [get("/y")]
  -> int32
)txt");
}

TEST(Places, AttributesOnBases) {
  EXPECT_EQ(record(R"cpp(
struct A { int a; };
struct B { int b; };
struct [[api::schema]] C : [[api::ignore]] A, public B { int c; };
)cpp"),
            R"txt(
class A named A
  a: int32
class B named B
  b: int32
class C named C [schema]
  base class A [ignore]
  base class B
  c: int32
root class C
)txt");
}

} // namespace
} // namespace oapigen::frontend
