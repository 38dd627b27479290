// Which default values are constants, and what they become.
#include "Record.h"

#include <gtest/gtest.h>

namespace oapigen::frontend {
namespace {

TEST(Defaults, Scalars) {
  EXPECT_EQ(record(R"cpp(
enum class E { A, B, C = 4 };
enum Flags { F1 = 1, F2 = 2 };
constexpr int twice(int x) { return 2 * x; }
int runtime();
struct [[api::schema]] S {
  bool b1 = true; bool b2{}; bool b3 = !true;
  int i1 = 1; int i2{-2}; int i3 = twice(21); int i4 = runtime(); int i5 = sizeof(int); int i6 = 'a'; int i7 = 1.9;
  unsigned long u1 = 18446744073709551615ul; signed char s1 = -128;
  double d1 = 1; double d2 = -0.0; double d3 = __builtin_inf(); double d4 = __builtin_nan(""); float d5 = 0.1f;
  char c1 = 'x'; char16_t c2 = u'\u00e4'; char c3{};
  E e1 = E::B; E e2{}; E e3 = static_cast<E>(4); E e4 = static_cast<E>(3); Flags e5 = Flags(F1 | F2); Flags e6 = F2;
  const int k = 4; mutable int m = 5; int f : 4 = 3; static inline int s = 4;
  int *p = nullptr; int none;
};
)cpp"),
            R"txt(
class S named S [schema]
  b1: bool = true
  b2: bool = false
  b3: bool = false
  i1: int32 = 1
  i2: int32 = -2
  i3: int32 = 42
  i4: int32 = ?
  i5: int32 = 4
  i6: int32 = 97
  i7: int32 = 1
  u1: uint64 = 18446744073709551615u
  s1: int8 = -128
  d1: float64 = 1.0
  d2: float64 = -0.0
  d3: float64 = ?
  d4: float64 = ?
  d5: float32 = 0.10000000000000001
  c1: character = "x"
  c2: character = "ä"
  c3: character = "\0"
  e1: enum E = "B"
  e2: enum E = "A"
  e3: enum E = "C"
  e4: enum E = ?
  e5: enum Flags = ?
  e6: enum Flags = "F2"
  k: const int32 = 4
  m: int32 = 5
  f: int4 = 3
  p: pointer<int32> = ?
  none: int32
enum E named E: int32
  A = 0
  B = 1
  C = 4
enum Flags named Flags: uint32
  F1 = 1
  F2 = 2
root class S
)txt");
}

TEST(Defaults, Texts) {
  EXPECT_EQ(record(R"cpp(
#include <optional>
#include <string>
#include <string_view>
using namespace std::literals;
constexpr const char *kName = "named";
constexpr std::string_view kView = "viewed";
const std::string kString = "runtime";
struct [[api::schema]] S {
  std::string a = "a"; std::string b{"b"}; std::string c = "c"s; std::string d; std::string e{}; std::string f = {};
  std::string g = std::string("g"); std::string h = kName; std::string i{kView}; std::string j = kString;
  std::string k = std::string(); std::string l = "l\0l"; std::string m = std::string(3, 'm');
  std::string_view n = "n"; std::string_view o = kView; std::string_view p{}; const char *q = "q"; const char *r = nullptr;
  char s[8] = "s"; std::u16string t = u"\u00e4"; std::optional<std::string> u = "u"; std::optional<std::string> v{"v"};
};
)cpp"),
            R"txt(
class S named S [schema]
  a: string = "a"
  b: string = "b"
  c: string = "c"
  d: string
  e: string = ""
  f: string = ""
  g: string = "g"
  h: string = "named"
  i: string = "viewed"
  j: string = ?
  k: string = ""
  l: string = "l\0l"
  m: string = ?
  n: string = "n"
  o: string = "viewed"
  p: string = ""
  q: string = "q"
  r: string = ?
  s: string = "s"
  t: string = "ä"
  u: optional<string> = "u"
  v: optional<string> = "v"
root class S
)txt");
}

TEST(Defaults, Containers) {
  EXPECT_EQ(record(R"cpp(
#include <array>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>
enum class E { A };
struct [[api::schema]] S {
  std::vector<int> a{1, 2}; std::vector<int> b = {}; std::vector<std::string> c = {"a", "b"}; std::vector<E> d{E::A};
  std::set<std::string> e{"z"}; std::deque<double> f{1, 2.5}; std::vector<std::vector<int>> g{{1}, {2, 3}};
  std::vector<int> h = std::vector<int>{7}; std::vector<int> i = std::vector<int>(); std::vector<int> j = std::vector<int>(3);
  std::array<int, 3> k{1, 2}; std::array<int, 2> l{}; std::array<std::array<int, 2>, 2> m{{{1, 2}, {3, 4}}};
  int n[2][2] = {{1}, {2, 3}}; std::array<std::string, 2> o{"x", "y"};
  std::map<std::string, int> p{{"a", 1}, {"b", 2}}; std::map<int, int> q{{1, 2}}; std::map<std::string, int> r{};
  std::unordered_map<std::string, std::vector<int>> s = {{"k", {1, 2}}};
  std::optional<int> t = 5; std::optional<int> u = std::nullopt; std::optional<int> v{}; std::optional<E> w = E::A;
};
)cpp"),
            R"txt(
class S named S [schema]
  a: sequence<int32> = [1, 2]
  b: sequence<int32> = []
  c: sequence<string> = ["a", "b"]
  d: sequence<enum E> = ["A"]
  e: set<string> = ["z"]
  f: sequence<float64> = [1.0, 2.5]
  g: sequence<sequence<int32>> = [[1], [2, 3]]
  h: sequence<int32> = [7]
  i: sequence<int32> = []
  j: sequence<int32> = ?
  k: sequence<int32> size 3 = [1, 2, 0]
  l: sequence<int32> size 2 = [0, 0]
  m: sequence<sequence<int32> size 2> size 2 = [[1, 2], [3, 4]]
  n: sequence<sequence<int32> size 2> size 2 = [[1, 0], [2, 3]]
  o: sequence<string> size 2 = ["x", "y"]
  p: map<string, int32> = {a: 1, b: 2}
  q: map<int32, int32> = ?
  r: map<string, int32> = {}
  s: map<string, sequence<int32>> = {k: [1, 2]}
  t: optional<int32> = 5
  u: optional<int32> = ?
  v: optional<int32> = ?
  w: optional<enum E> = "A"
enum E named E: int32
  A = 0
root class S
)txt");
}

TEST(Defaults, Aggregates) {
  EXPECT_EQ(record(R"cpp(
#include <optional>
#include <string>
#include <vector>
struct Point { int x; int y = 2; std::string label; };
struct Made { int a; Made() : a(1) {} };
struct Deep { Point p{1, 3, "l"}; std::optional<int> o; std::vector<Point> ps{{1}, {2, 3}}; };
struct [[api::schema]] S {
  Point a{}; Point b{1, 5, "z"}; Point c = {.x = 9}; Point d; Made e{}; Deep f{}; std::optional<Point> g = Point{4};
};
)cpp"),
            R"txt(
class Deep named Deep
  p: class Point = {x: 1, y: 3, label: "l"}
  o: optional<int32>
  ps: sequence<class Point> = [{x: 1, y: 2, label: ""}, {x: 2, y: 3, label: ""}]
class Made named Made
  a: int32
class Point named Point
  x: int32
  y: int32 = 2
  label: string
class S named S [schema]
  a: class Point = {x: 0, y: 2, label: ""}
  b: class Point = {x: 1, y: 5, label: "z"}
  c: class Point = {x: 9, y: 2, label: ""}
  d: class Point
  e: class Made = ?
  f: class Deep = {p: {x: 1, y: 3, label: "l"}, ps: [{x: 1, y: 2, label: ""}, {x: 2, y: 3, label: ""}]}
  g: optional<class Point> = {x: 4, y: 2, label: ""}
root class S
)txt");
}

TEST(Defaults, ThroughAnnotatedAliases) {
  EXPECT_EQ(record(R"cpp(
using Count [[api::minimum(0)]] = int;
struct [[api::schema]] S { Count count = 3; Count counts[2] = {1, 2}; };
)cpp"),
            R"txt(
class S named S [schema]
  count: alias Count = 3
  counts: sequence<alias Count> size 2 = [1, 2]
alias Count named Count = int32 [minimum(0)]
root class S
)txt");
}

TEST(Defaults, OfParameters) {
  EXPECT_EQ(record(R"cpp(
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
enum class E { A, B };
struct Point { int x; std::string label; };
int runtime();
[[api::get("/f")]] void f(int a = 1, std::string b = "x", std::vector<int> c = {}, const std::vector<std::string> &d = {"p"},
  std::optional<int> e = std::nullopt, E g = E::B, const std::string &h = "ref", std::string_view i = "sv", Point j = {1, "q"},
  double k = 1e10, int l = runtime(), std::optional<int> m = 3, std::map<std::string, int> n = {{"a", 1}}, Point o = Point());
)cpp"),
            R"txt(
class Point named Point
  x: int32
  label: string
enum E named E: int32
  A = 0
  B = 1
function f [get("/f")]
  a: int32 = 1
  b: string = "x"
  c: sequence<int32> = []
  d: sequence<string> = ["p"]
  e: optional<int32> = ?
  g: enum E = "B"
  h: string = "ref"
  i: string = "sv"
  j: class Point = {x: 1, label: "q"}
  k: float64 = 10000000000.0
  l: int32 = ?
  m: optional<int32> = 3
  n: map<string, int32> = {a: 1}
  o: class Point = {x: 0, label: ""}
  -> void
)txt");
}

} // namespace
} // namespace oapigen::frontend
