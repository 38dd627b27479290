// Class templates: attributes of their instances.
#include "Record.h"

#include <gtest/gtest.h>

namespace oapigen::frontend {
namespace {

TEST(Templates, DependentArgumentsAreThoseOfTheInstance) {
  EXPECT_EQ(record(R"cpp(
enum class Mode { On, Off };
template <class T, Mode M, int N> struct Box {
  [[api::maximum(N * 2), api::example(M), api::example(sizeof(T))]] T value{};
  int count [[api::minimum(N)]] = N;
};
struct [[api::schema]] S { Box<char, Mode::Off, 12> b; Box<double, Mode::On, 3> c; };
)cpp"),
            R"txt(
class Box<char, Mode::Off, 12> named Box
  of char character
  of Mode::Off
  of 12
  value: character = "\0" [maximum(24)] [example("Off")] [example(1)]
  count: int32 = 12 [minimum(12)]
class Box<double, Mode::On, 3> named Box
  of double float64
  of Mode::On
  of 3
  value: float64 = 0.0 [maximum(6)] [example("On")] [example(8)]
  count: int32 = 3 [minimum(3)]
class S named S [schema]
  b: class Box<char, Mode::Off, 12>
  c: class Box<double, Mode::On, 3>
root class S
)txt");
}

TEST(Templates, MemberEnumsAliasesAndClasses) {
  EXPECT_EQ(record(R"cpp(
template <int N> struct Box {
  enum class Kind { A [[api::name("a")]], B = N } kind = Kind::B;
  using Short [[api::max_length(N)]] = const char *;
  Short text;
  struct Inner { [[api::minimum(N)]] int i; } inner;
};
struct [[api::schema]] S { Box<5> b; };
)cpp"),
            R"txt(
class Box<5> named Box
  of 5
  kind: enum Box<5>::Kind = "B"
  text: alias Box<5>::Short
  inner: class Box<5>::Inner
class Box<5>::Inner named Inner
  in class Box<5>
  i: int32 [minimum(5)]
class S named S [schema]
  b: class Box<5>
enum Box<5>::Kind named Kind: int32
  in class Box<5>
  A = 0 [name("a")]
  B = 5
alias Box<5>::Short named Short = string [max_length(5)]
  in class Box<5>
root class S
)txt");
}

TEST(Templates, OperationsInInstances) {
  EXPECT_EQ(record(R"cpp(
template <class T> struct Resource {
  /// Finds one.
  [[api::get("/find")]] T find([[api::query]] int id = sizeof(T));
  [[api::get("/all")]] static Resource<char> *all();
};
template struct Resource<double>;
)cpp"),
            R"txt(
class Resource<char> named Resource
  of char character
function Resource<double>::find [get("/find")] // "Finds one."
  in class Resource<double>
  id: int32 = 8 [query]
  -> float64
function Resource<double>::all [get("/all")]
  in class Resource<double>
  -> pointer<class Resource<char>>
function Resource<char>::find [get("/find")] // "Finds one."
  in class Resource<char>
  id: int32 = 1 [query]
  -> character
function Resource<char>::all [get("/all")]
  in class Resource<char>
  -> pointer<class Resource<char>>
)txt");
}

TEST(Templates, AnnotatedTemplatesArePresentOncePerInstance) {
  EXPECT_EQ(record(R"cpp(
template <class T> struct [[api::schema]] Page { T item; };
template struct Page<int>;
extern Page<bool> page;
inline Page<double> used;
)cpp"),
            R"txt(
class Page<double> named Page [schema]
  of double float64
  item: float64
class Page<int> named Page [schema]
  of int int32
  item: int32
root class Page<int>
root class Page<double>
)txt");
}

TEST(Templates, SpecializationsAreClassesOfTheirOwn) {
  EXPECT_EQ(record(R"cpp(
template <class T> struct Box { T t; };
template <> struct Box<bool> { [[api::minimum(1)]] int special; };
struct [[api::schema]] S { Box<bool> b; };
)cpp"),
            R"txt(
class Box<bool> named Box
  of bool bool
  special: int32 [minimum(1)]
class S named S [schema]
  b: class Box<bool>
root class S
)txt");
}

TEST(Templates, ArgumentsAreFlattenedForNaming) {
  EXPECT_EQ(record(R"cpp(
template <class T, class... Rest> struct Pack { T t; };
template <class T, int N = 3, bool B = true> struct Sized { T t; };
struct [[api::schema]] S { Pack<int, char, double> p; Sized<int> z; };
)cpp"),
            R"txt(
class Pack<int, char, double> named Pack
  of int int32
  of char character
  of double float64
  t: int32
class S named S [schema]
  p: class Pack<int, char, double>
  z: class Sized<int>
class Sized<int> named Sized
  of int int32
  of 3
  of true
  t: int32
root class S
)txt");
}

TEST(Templates, AliasTemplates) {
  EXPECT_EQ(record(R"cpp(
template <class T> using Some [[api::min_items(1)]] = T[3];
struct [[api::schema]] S { Some<int> some; };
)cpp"),
            R"txt(
class S named S [schema]
  some: alias Some<int>
alias Some<int> named Some = sequence<int32> size 3 [min_items(1)]
root class S
)txt");
}

TEST(Templates, WrongInOneInstance) {
  EXPECT_EQ(record(R"cpp(
template <class T> struct Box { [[api::maximum(T::limit)]] int i; };
struct Good { static constexpr int limit = 5; };
struct Bad { static constexpr const char *limit = "five"; };
struct [[api::schema]] S { Box<Good> g; Box<Bad> b; };
)cpp"),
            R"txt(
main.hpp:1:48: error: argument 1 of 'api::maximum' must be a number, not the string "five" [attribute-argument]
  hint: write [[api::maximum(10)]]
  note: main.hpp:4:50: in instantiation of 'Box<Bad>'
class Bad named Bad
class Box<Bad> named Box
  of Bad class Bad
  i: int32
class Box<Good> named Box
  of Good class Good
  i: int32 [maximum(5)]
class Good named Good
class S named S [schema]
  g: class Box<Good>
  b: class Box<Bad>
root class S
)txt");
}

TEST(Templates, FunctionTemplatesAreRefused) {
  EXPECT_EQ(record(R"cpp(
template <class T> [[api::get("/t")]] T t();
struct S { template <class T> [[api::get("/m")]] T m(); };
template <class U> struct R { template <class T> [[api::get("/m")]] T m(); };
template struct R<int>;
)cpp"),
            R"txt(
main.hpp:1:27: error: 'api::get' cannot stand on a function template [attribute-on-function-template]
  hint: declare one function for each instance that the API has
main.hpp:2:38: error: 'api::get' cannot stand on a function template [attribute-on-function-template]
  hint: declare one function for each instance that the API has
main.hpp:3:57: error: 'api::get' cannot stand on a function template [attribute-on-function-template]
  hint: declare one function for each instance that the API has
)txt");
}

TEST(Templates, InstancesWithoutEnd) {
  EXPECT_EQ(record(R"cpp(
template <int N> struct Chain { int i; };
template <class T> struct [[api::schema]] Uses { Chain<sizeof(T)> c; };
template struct Uses<int>;
)cpp"),
            R"txt(
class Chain<4> named Chain
  of 4
  i: int32
class Uses<int> named Uses [schema]
  of int int32
  c: class Chain<4>
root class Uses<int>
)txt");
}

} // namespace
} // namespace oapigen::frontend
