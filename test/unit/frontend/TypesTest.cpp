// Types as the library and the language have them.
#include "Record.h"

#include <gtest/gtest.h>

namespace oapigen::frontend {
namespace {

TEST(Types, Builtin) {
  EXPECT_EQ(record(R"cpp(
struct [[api::schema]] S {
  bool a; char b; signed char c; unsigned char d; short e; unsigned short f; int g; unsigned h; long i; unsigned long j;
  long long k; unsigned long long l; float m; double n; long double o; wchar_t p; char8_t q; char16_t r; char32_t s;
  __int128 t; decltype(nullptr) u; _Bool v; _BitInt(12) w;
};
)cpp",
                   {"-std=c++20", "-D_Bool=bool"}),
            R"txt(
class S named S [schema]
  a: bool
  b: character
  c: int8
  d: uint8
  e: int16
  f: uint16
  g: int32
  h: uint32
  i: int64
  j: uint64
  k: int64
  l: uint64
  m: float32
  n: float64
  o: float128
  p: character
  q: character
  r: character
  s: character
  t: unknown '__int128' (no JSON number format holds 128 bits)
  u: null
  v: bool
  w: int12
root class S
)txt");
}

TEST(Types, IntegersFollowTheTarget) {
  EXPECT_EQ(record(R"cpp(
struct [[api::schema]] S { long a; unsigned long b; wchar_t c; int *d; };
)cpp",
                   {"-std=c++20", "--target=i686-pc-windows-msvc"}),
            R"txt(
class S named S [schema]
  a: int32
  b: uint32
  c: character
  d: pointer<int32>
root class S
)txt");
}

TEST(Types, ArraysAndPointers) {
  EXPECT_EQ(record(R"cpp(
struct T { int i; };
struct [[api::schema]] S {
  int a[3]; int b[2][3]; char c[16]; const char *d; char *const e[2]; T *f; const T *const *g; void *h; int (*i)(int);
};
[[api::get("/x")]] void x(const T &a, T &&b, const int c, int d[3], int (&e)[2], const volatile double &f);
)cpp"),
            R"txt(
class S named S [schema]
  a: sequence<int32> size 3
  b: sequence<sequence<int32> size 3> size 2
  c: string
  d: string
  e: const sequence<string> size 2
  f: pointer<class T>
  g: pointer<pointer<class T>>
  h: unknown 'void *' (a pointer to void does not say what it points at)
  i: unknown 'int (*)(int)' (a function has no JSON form)
class T named T
  i: int32
root class S
function x [get("/x")]
  a: class T
  b: class T
  c: int32
  d: sequence<int32> size 3
  e: sequence<int32> size 2
  f: float64
  -> void
)txt");
}

TEST(Types, WhatHasNoMapping) {
  EXPECT_EQ(record(R"cpp(
#include <functional>
#include <mutex>
union U { int i; float f; };
struct Declared;
enum Opaque : int;
int function(int);
struct [[api::schema]] S {
  std::mutex a; U b; Declared *c; std::function<void(int)> d; decltype(function) *e; int S::*f; union { int g; }; __int128 h; std::less<int> i;
};
)cpp"),
            R"txt(
class S named S [schema]
  a: unknown 'std::mutex' (no mapping for 'std::mutex')
  b: unknown 'U' (a union does not say which member it holds; use std::variant)
  c: pointer<unknown 'Declared' (the class is only declared, not defined)>
  d: unknown 'std::function<void (int)>' (a function has no JSON form)
  e: unknown 'decltype(function) *' (a function has no JSON form)
  f: unknown 'int S::*' (no mapping for 'int S::*')
  (anonymous union): unknown 'S::(anonymous)' (a union does not say which member it holds; use std::variant)
  h: unknown '__int128' (no JSON number format holds 128 bits)
  i: unknown 'std::less<int>' (no mapping for 'std::less<int>')
root class S
)txt");
}

TEST(Types, WhatHasNoMappingIsAClassOnceItIsAnnotated) {
  EXPECT_EQ(record(R"cpp(
union [[api::title("U")]] U { int i; float f; };
struct [[api::title("Declared")]] Declared;
struct [[api::schema]] S { U u; Declared *d; };
)cpp"),
            R"txt(
class Declared named Declared [title("Declared")] incomplete
class S named S [schema]
  u: class U
  d: pointer<class Declared>
class U named U [title("U")] union
  i: int32
  f: float32
root class S
)txt");
}

TEST(Types, UnnamedClassesAndEnums) {
  EXPECT_EQ(record(R"cpp(
typedef struct { int t; } Typedefed;
struct [[api::schema]] S {
  struct { int x; } position;
  enum { Left, Right } side;
  struct { int inner; };
  struct { struct { int z; } deep; } list[2];
  Typedefed t;
};
)cpp"),
            R"txt(
class S named S [schema]
  position: class S::S_position
  side: enum S::S_side
  inner: int32
  list: sequence<class S::S_list> size 2
  t: class Typedefed
class S::S_list named S_list
  in class S [schema]
  deep: class S::S_list::S_list_deep
class S::S_list::S_list_deep named S_list_deep
  in class S [schema]
  in class S::S_list
  z: int32
class S::S_position named S_position
  in class S [schema]
  x: int32
class Typedefed named Typedefed
  t: int32
enum S::S_side named S_side: uint32
  in class S [schema]
  Left = 0
  Right = 1
root class S
)txt");
}

TEST(Types, SameNamesInDifferentPlaces) {
  EXPECT_EQ(record(R"cpp(
namespace a { struct X { int i; }; namespace { struct Y { int i; }; } inline namespace v { struct Z { int i; }; } }
namespace b { struct X { int i; }; }
namespace { struct Y { int j; }; }
struct [[api::schema]] S { a::X a; b::X b; a::Y c; Y d; a::Z e; };
)cpp"),
            R"txt(
class S named S [schema]
  a: class a::X
  b: class b::X
  c: class a::Y
  d: class Y
  e: class a::Z
class Y named Y
  j: int32
class a::X named X
  in namespace a
  i: int32
class a::Y named Y
  in namespace a
  i: int32
class a::Z named Z
  in namespace a
  in namespace a::v
  i: int32
class b::X named X
  in namespace b
  i: int32
root class S
)txt");
}

TEST(Types, BasesAndPolymorphism) {
  EXPECT_EQ(record(R"cpp(
struct A { int a; virtual ~A(); };
struct B { int b; };
struct C { int c; };
struct [[api::schema]] D : A, private B, public virtual C { int d; private: int p; protected: int q; public: int e; };
class [[api::schema]] E : A { public: int f; };
)cpp"),
            R"txt(
class A named A polymorphic
  a: int32
class C named C
  c: int32
class D named D [schema] polymorphic
  base class A
  base class C
  d: int32
  e: int32
class E named E [schema] polymorphic
  f: int32
root class D
root class E
)txt");
}

TEST(Types, AliasesWithoutAttributesAreTransparent) {
  EXPECT_EQ(record(R"cpp(
using Id = unsigned long;
template <class T> using Twice = T[2];
typedef Id Ids[3];
struct [[api::schema]] S { Id a; Ids b; Twice<Id> c; decltype(S::a) d; };
)cpp"),
            R"txt(
class S named S [schema]
  a: uint64
  b: sequence<uint64> size 3
  c: sequence<uint64> size 2
  d: uint64
root class S
)txt");
}

TEST(Types, AnnotatedAliasesAreSeenInsideOthers) {
  EXPECT_EQ(record(R"cpp(
#include <map>
#include <optional>
#include <string>
#include <vector>
using Name [[api::min_length(1)]] = std::string;
using Names = std::vector<Name>;
struct [[api::schema]] S { std::vector<Name> a; std::map<Name, std::optional<Name>> b; Names c; Name d[2]; const Name *e; const Name &f; };
)cpp"),
            R"txt(
class S named S [schema]
  a: sequence<alias Name>
  b: map<alias Name, optional<alias Name>>
  c: sequence<alias Name>
  d: sequence<alias Name> size 2
  e: pointer<alias Name>
  f: alias Name
alias Name named Name = string [min_length(1)]
root class S
)txt");
}

TEST(Types, RecursionAndMutualReference) {
  EXPECT_EQ(record(R"cpp(
#include <memory>
#include <vector>
struct B;
struct [[api::schema]] A { std::vector<A> children; std::unique_ptr<B> b; };
struct B { A *a; std::shared_ptr<B> next; };
)cpp"),
            R"txt(
class A named A [schema]
  children: sequence<class A>
  b: pointer<class B>
class B named B
  a: pointer<class A>
  next: pointer<class B>
root class A
)txt");
}

TEST(Types, IgnoredMembersAndParametersAreNotLookedInto) {
  EXPECT_EQ(record(R"cpp(
struct Inner { int i; };
struct [[api::schema]] S { [[api::ignore]] Inner inner; int i; };
[[api::get("/x")]] void x([[api::ignore]] Inner inner);
)cpp"),
            R"txt(
class S named S [schema]
  inner: unknown 'Inner' () [ignore]
  i: int32
root class S
function x [get("/x")]
  inner: unknown 'Inner' () [ignore]
  -> void
)txt");
}

TEST(Types, StandardLibrary) {
  EXPECT_EQ(record(R"cpp(
#include <any>
#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <expected>
#include <filesystem>
#include <forward_list>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <memory_resource>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <valarray>
#include <variant>
#include <vector>
struct [[api::schema]] S {
  std::int8_t a0; std::uint8_t a1; std::int64_t a2; std::size_t a3; std::byte a4;
  std::string b0; std::string_view b1; std::u8string b2; std::u16string b3; std::u32string b4; std::wstring b5; std::pmr::string b6; std::filesystem::path b7;
  std::vector<int> c0; std::list<int> c1; std::deque<int> c2; std::forward_list<int> c3; std::span<int> c4; std::array<int, 3> c5; std::valarray<int> c6; std::pmr::vector<int> c7; std::vector<bool> c8; std::span<int, 4> c9;
  std::set<int> d0; std::unordered_set<int> d1; std::multiset<int> d2; std::unordered_multiset<int> d3;
  std::map<std::string, int> e0; std::unordered_map<int, bool> e1; std::multimap<int, int> e2; std::unordered_multimap<int, int> e3;
  std::pair<int, bool> f0; std::tuple<int, std::string, bool> f1; std::tuple<> f2;
  std::optional<int> g0; std::variant<std::monostate, int, std::string> g1; std::nullptr_t g2; std::expected<int, std::string> g3;
  std::unique_ptr<int> h0; std::shared_ptr<int> h1; std::weak_ptr<int> h2; std::reference_wrapper<int> h3; std::atomic<int> h4; std::unique_ptr<int[]> h5;
  std::chrono::sys_seconds i0; std::chrono::local_days i1; std::chrono::steady_clock::time_point i2; std::chrono::year_month_day i3; std::chrono::milliseconds i4; std::chrono::hh_mm_ss<std::chrono::seconds> i5;
  std::any j0; std::vector<std::byte> j1; std::array<std::byte, 4> j2; std::span<const std::byte> j3; std::vector<unsigned char> j4; std::set<std::byte> j5;
};
)cpp",
                   {"-std=c++23"}),
            R"txt(
class S named S [schema]
  a0: int8
  a1: uint8
  a2: int64
  a3: uint64
  a4: uint8
  b0: string
  b1: string
  b2: string
  b3: string
  b4: string
  b5: string
  b6: string
  b7: string
  c0: sequence<int32>
  c1: sequence<int32>
  c2: sequence<int32>
  c3: sequence<int32>
  c4: sequence<int32>
  c5: sequence<int32> size 3
  c6: sequence<int32>
  c7: sequence<int32>
  c8: sequence<bool>
  c9: sequence<int32> size 4
  d0: set<int32>
  d1: set<int32>
  d2: sequence<int32>
  d3: sequence<int32>
  e0: map<string, int32>
  e1: map<int32, bool>
  e2: map<int32, int32>
  e3: map<int32, int32>
  f0: tuple<int32, bool>
  f1: tuple<int32, string, bool>
  f2: tuple
  g0: optional<int32>
  g1: variant<null, int32, string>
  g2: null
  g3: expected<int32, string>
  h0: pointer<int32>
  h1: pointer<int32>
  h2: pointer<int32>
  h3: int32
  h4: int32
  h5: pointer<sequence<int32>>
  i0: date-time
  i1: date-time
  i2: date-time
  i3: date
  i4: duration
  i5: time
  j0: any
  j1: bytes
  j2: bytes size 4
  j3: bytes
  j4: sequence<uint8>
  j5: set<uint8>
root class S
)txt");
}

TEST(Types, UnsignedCharactersAreBytesWhenConfigured) {
  Options options;
  options.bytesAsBase64 = true;
  EXPECT_EQ(record(R"cpp(
#include <array>
#include <vector>
struct [[api::schema]] S { std::vector<unsigned char> a; std::array<unsigned char, 4> b; unsigned char c[8]; std::vector<signed char> d; };
)cpp",
                   {"-std=c++20"}, options),
            R"txt(
class S named S [schema]
  a: bytes of unsigned char
  b: bytes of unsigned char size 4
  c: bytes of unsigned char size 8
  d: sequence<int8>
root class S
)txt");
}

TEST(Types, FuturesAndCoroutinesAreWhatTheyYieldInResults) {
  EXPECT_EQ(record(R"cpp(
#include <expected>
#include <future>
namespace boost::asio { template <class T, class Executor = int> struct awaitable; }
namespace drogon { template <class T = void> struct Task; }
struct Error { int code; };
[[api::get("/a")]] std::future<int> a();
[[api::get("/b")]] boost::asio::awaitable<std::expected<int, Error>> b();
[[api::get("/c")]] drogon::Task<> c();
[[api::get("/d")]] drogon::Task<std::future<bool>> d(std::future<int> parameter);
)cpp",
                   {"-std=c++23"}),
            R"txt(
class Error named Error
  code: int32
function a [get("/a")]
  -> int32
function b [get("/b")]
  -> expected<int32, class Error>
function c [get("/c")]
  -> void
function d [get("/d")]
  parameter: unknown 'std::future<int>' ('std::future<int>' stands for a later value only as a function's result)
  -> bool
)txt");
}

TEST(Types, FrameworkTypesAreForeignWhereverTheyStand) {
  EXPECT_EQ(record(R"cpp(
#include <functional>
#include <memory>
namespace httplib { struct Request; struct Response {}; }
namespace drogon { struct HttpResponse; using HttpResponsePtr = std::shared_ptr<HttpResponse>; }
namespace crow { struct response {}; namespace json { struct wvalue; } }
[[api::get("/x")]] crow::response x(const httplib::Request &a, httplib::Response *b, drogon::HttpResponsePtr c,
  std::function<void(const drogon::HttpResponsePtr &)> d, std::function<void(int)> e, void (*f)(httplib::Response &), crow::json::wvalue *g);
)cpp"),
            R"txt(
function x [get("/x")]
  a: foreign
  b: foreign
  c: foreign
  d: foreign
  e: unknown 'std::function<void (int)>' (a function has no JSON form)
  f: foreign
  g: pointer<any>
  -> foreign
)txt");
}

} // namespace
} // namespace oapigen::frontend
