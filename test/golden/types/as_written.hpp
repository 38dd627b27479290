// What classes look like in the wild: nested, unnamed, mixed in, with using-declarations and bit-fields.
#include <oapi/api.hpp>
#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

// nested and anonymous
struct Order {
  struct Line {
    int quantity;
    enum class State { open, done } state;
  };
  struct {
    std::string street;
    int number;
  } address;
  enum { small, large } size;
  std::vector<Line> lines;

};

// CRTP and mixins
template <class Derived> struct Comparable { int rank; };
template <class T> struct WithId { T id; };
struct Lamp : Comparable<Lamp>, WithId<std::string> {
  int watts;
};

// packs, defaults
template <class T, class U = int, int N = 3> struct Pair3 {
  T first;
  U second;
  std::array<T, N> rest;
};
template <class... Ts> struct Many : Ts... {
  std::variant<Ts...> any;
};
struct A { int a; };
struct B { int b; };

// using declarations
class Base {
public:
  Base(int x) : hidden(x) {}
protected:
  int hidden;
};
struct Derived : private Base {
  using Base::Base;
  using Base::hidden;
  int own;
};

struct Bits {
  unsigned a : 3;
  int b : 5;
  bool c : 1;
};

enum Plain { one = 1, two = 2 };
enum class Flags : std::uint8_t { none = 0, read = 1, write = 2, both = read | write };
enum class Later : int;
enum class Later : int { x, y };

constexpr long operator""_kb(unsigned long long n) { return n * 1024; }

struct Node {
  std::string name;
  std::vector<Node> children;
  std::unique_ptr<Node> parent;
};
struct Two;
struct One { std::shared_ptr<Two> two; };
struct Two { std::optional<One> one; };

struct Odd {
  std::optional<std::optional<int>> maybe;
  std::array<std::array<int, 3>, 2> grid;
  int matrix[2][3];
  std::map<Flags, int> byFlag;
  std::unordered_map<int, std::string> byNumber;
  [[api::maximum(4_kb)]] int size = 2_kb;
};

template <int Max> struct Limited {
  [[api::maximum(Max * 2)]] int value;
};

[[api::get("/order")]] Order order();
[[api::get("/lamp")]] Lamp lamp();
[[api::get("/p")]] Pair3<double> p();
[[api::get("/m")]] Many<A, B> m();
[[api::get("/d")]] Derived d();
[[api::get("/bits")]] Bits bits();
[[api::get("/enums")]] Plain enums(Flags flags, Later later);
[[api::get("/node")]] Node node();
[[api::get("/one")]] One one_();
[[api::get("/odd")]] Odd odd();
[[api::get("/limited")]] Limited<4> limited();
