// A `?` and a `{` stand in the list of bases, before an attribute.
template <bool condition, class A, class B> struct Cond {
  using type = A;
};
template <int number> struct T {
  int t;
};
struct A {
  int a;
};
struct B {
  int b;
};
struct C {
  int c;
};

struct [[api::schema]] D : Cond<(1 > 0 ? true : false), A, B>::type, [[api::ignore]] C {
  int d;
};

struct [[api::schema]] E : T<int{3}>, [[api::ignore]] A {
  int e;
};
