// Classes, enums and aliases: which of them a type is, and what is in them.
#include "Record.h"

#include <gtest/gtest.h>

namespace oapigen::frontend {
namespace {

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
  inner: unknown 'Inner' [ignore]
  i: int32
root class S
function x [get("/x")]
  inner: unknown 'Inner' [ignore]
  -> void
)txt");
}

} // namespace
} // namespace oapigen::frontend
