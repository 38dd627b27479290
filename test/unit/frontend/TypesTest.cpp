// Types that the language has.
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
  a: unknown 'std::mutex'
  b: unknown 'U' (a union does not say which member it holds; use std::variant)
  c: pointer<unknown 'Declared' (it is only declared here; include the header that defines it)>
  d: unknown 'std::function<void (int)>' (a function has no JSON form)
  e: unknown 'decltype(function) *' (a function has no JSON form)
  f: unknown 'int S::*' (a pointer to a member has no JSON form)
  (anonymous union): unknown 'S::(anonymous)' (a union does not say which member it holds; use std::variant)
  h: unknown '__int128' (no JSON number format holds 128 bits)
  i: unknown 'std::less<int>'
root class S
)txt");
}

} // namespace
} // namespace oapigen::frontend
