// Which comment belongs to which declaration, and its text.
#include "Record.h"

#include <gtest/gtest.h>

namespace oapigen::frontend {
namespace {

TEST(Comments, BeforeAttributesWithBraces) {
  EXPECT_EQ(record(R"cpp(
/// Reads {one}; # and @this stay.
/// Second line.
[[api::get("/users/{id}"), api::summary("a;b")]]
static inline int user(int id);
)cpp"),
            R"txt(
function user [get("/users/{id}")] [summary("a;b")] // "Reads {one}; # and @this stay.\nSecond line."
  id: int32
  -> int32
)txt");
}

TEST(Comments, EveryMarker) {
  EXPECT_EQ(record(R"cpp(
/// slashes
[[api::get("/1")]] void f1();
//! bang
[[api::get("/2")]] void f2();
/** block */
[[api::get("/3")]] void f3();
/*! bang
 * block
 *
 *   indented
 */
[[api::get("/4")]] void f4();
// plain
[[api::get("/5")]] void f5();
/* plain */ [[api::get("/6")]] void f6();
)cpp"),
            R"txt(
function f1 [get("/1")] // "slashes"
  -> void
function f2 [get("/2")] // "bang"
  -> void
function f3 [get("/3")] // "block"
  -> void
function f4 [get("/4")] // "bang\nblock\n\n  indented"
  -> void
function f5 [get("/5")]
  -> void
function f6 [get("/6")]
  -> void
)txt");
}

TEST(Comments, TrailingOnes) {
  EXPECT_EQ(record(R"cpp(
struct [[api::schema]] S {
  int a; ///< of a
  int b [[api::minimum(1)]] = 3; //!< of b
  int c[2] = {1, 2}; /**< of c */
  /// before d
  int d;
  int e; ///< first of e
         ///< second of e
  int f;
};
enum class [[api::schema]] E {
  A, ///< of A
  B ///< of B
};
[[api::get("/x")]] void x(int a, ///< of a
                          int b  ///< of b
);
)cpp"),
            R"txt(
class S named S [schema]
  a: int32 // "of a"
  b: int32 = 3 [minimum(1)] // "of b"
  c: sequence<int32> size 2 = [1, 2] // "of c"
  d: int32 // "before d"
  e: int32 // "first of e\nsecond of e"
  f: int32
enum E named E: int32 [schema]
  A = 0 // "of A"
  B = 1 // "of B"
root class S
root enum E
function x [get("/x")]
  a: int32 // "of a"
  b: int32 // "of b"
  -> void
)txt");
}

TEST(Comments, OnlyThoseOfThatDeclaration) {
  EXPECT_EQ(record(R"cpp(
/// of first
[[api::get("/1")]] void first();
[[api::get("/2")]] void second();
/// of third

[[api::get("/3")]] void third(/** of p */ int p, int q);
/// of nobody
;
[[api::get("/4")]] void fourth();
/// of the class
class C { public: [[api::get("/5")]] void fifth(); };
#define X
/// of sixth
#undef X
[[api::get("/6")]] void sixth();
)cpp"),
            R"txt(
function first [get("/1")] // "of first"
  -> void
function second [get("/2")]
  -> void
function third [get("/3")] // "of third"
  p: int32 // "of p"
  q: int32
  -> void
function fourth [get("/4")]
  -> void
function C::fifth [get("/5")]
  in class C // "of the class"
  -> void
function sixth [get("/6")]
  -> void
)txt");
}

TEST(Comments, TemplatesMacrosAndTypedefs) {
  EXPECT_EQ(record(R"cpp(
/// of Box
template <class T, class U = int>
struct Box { /** of t */ T t; };
/// of Alias
using Alias [[api::minimum(1)]] = int;
#define FIELD(type, name) type name
/// of S
typedef struct [[api::schema]] {
  /// of m
  FIELD(Alias, m);
  Box<int> b;
} S;
)cpp"),
            R"txt(
class Box<int> named Box // "of Box"
  of int int32
  of int int32
  t: int32 // "of t"
class S named S [schema] // "of S"
  m: alias Alias
  b: class Box<int>
alias Alias named Alias = int32 [minimum(1)] // "of Alias"
root class S
)txt");
}

TEST(Comments, NestedNamespaces) {
  EXPECT_EQ(record(R"cpp(
/// of b
namespace a::b { [[api::get("/x")]] void x(); }
)cpp"),
            R"txt(
function a::b::x [get("/x")]
  in namespace a
  in namespace a::b // "of b"
  -> void
)txt");
}

TEST(Comments, RedeclarationsShareOne) {
  EXPECT_EQ(record(R"cpp(
struct S;
/// of the declaration
struct S;
struct [[api::schema]] S { int i; };
/// of the definition
struct [[api::schema]] T { int i; };
/// of an old one
struct T;
)cpp"),
            R"txt(
class S named S [schema] // "of the declaration"
  i: int32
class T named T [schema] // "of the definition"
  i: int32
root class S
root class T
)txt");
}

} // namespace
} // namespace oapigen::frontend
