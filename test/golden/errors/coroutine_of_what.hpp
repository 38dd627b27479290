// Coroutines' types of which their promise does not tell what they stand for.
#include <oapi/api.hpp>

#include <coroutine>

struct Lamp {
  int watts;
};
template <class T, class E> struct Either {
  struct promise_type {
    void return_value(T value);
    void return_value(E error);
  };
};
template <class T> struct Any {
  struct promise_type {
    template <class U> void return_value(U &&value);
  };
};
template <class T> struct Derived : Any<T> {};

// Which the program does not ask for: no error of it.
struct Later;
template <class T> struct Strict {
  static_assert(sizeof(T) > 0);
  void return_value(T value);
};
template <class T> struct Checked {
  using promise_type = Strict<T>;
};

// Which is said elsewhere, but not well.
template <class T> struct Special {};
template <class T, class... Arguments> struct std::coroutine_traits<Special<T>, Arguments...> {
  static_assert(sizeof(T) > 1);
  struct promise_type {
    void return_value(T value);
  };
};
template <class T> struct Empty {};
template <class T, class... Arguments> struct std::coroutine_traits<Empty<T>, Arguments...> {};

// Elsewhere than as a result.
struct Task {
  struct promise_type {
    void return_value(int value);
  };
};
struct Holder {
  Task task;
//     ^ error[type-unknown]: no schema is known for 'Task': a coroutine's type counts only as a result, as what its promise's 'return_value' or 'yield_value' takes, if that is one type
//       hint[type-unknown]: leave it out with [[api::ignore]], or say what is on the wire: with [[api::one_of(oapi::type<…>)]] or [[api::schema_json("…")]] here, or for all of the type under 'types:' in oapi-gen.yaml
};

[[api::get("/a")]] Either<Lamp, int> a();
//                                   ^ error[type-unknown]: no schema is known for 'Either<Lamp, int>': a coroutine's type counts only as a result, as what its promise's 'return_value' or 'yield_value' takes, if that is one type
//                                     hint[type-unknown]: leave it out with [[api::ignore]], or say what is on the wire: with [[api::one_of(oapi::type<…>)]] or [[api::schema_json("…")]] here, or for all of the type under 'types:' in oapi-gen.yaml
[[api::get("/b")]] Any<Lamp> b();
//                           ^ error[type-unknown]: no schema is known for 'Any<Lamp>': a coroutine's type counts only as a result, as what its promise's 'return_value' or 'yield_value' takes, if that is one type
//                             hint[type-unknown]: leave it out with [[api::ignore]], or say what is on the wire: with [[api::one_of(oapi::type<…>)]] or [[api::schema_json("…")]] here, or for all of the type under 'types:' in oapi-gen.yaml
[[api::get("/c")]] Derived<Lamp> c();
//                               ^ error[type-unknown]: no schema is known for 'Derived<Lamp>': a coroutine's type counts only as a result, as what its promise's 'return_value' or 'yield_value' takes, if that is one type
//                                 hint[type-unknown]: leave it out with [[api::ignore]], or say what is on the wire: with [[api::one_of(oapi::type<…>)]] or [[api::schema_json("…")]] here, or for all of the type under 'types:' in oapi-gen.yaml
[[api::get("/d"), api::hidden]] Checked<Later> d();
[[api::get("/e")]] Checked<Later> e();
//                                ^ error[type-unknown]: no schema is known for 'Checked<Later>': a coroutine's type counts only as a result, as what its promise's 'return_value' or 'yield_value' takes, if that is one type
//                                  hint[type-unknown]: leave it out with [[api::ignore]], or say what is on the wire: with [[api::one_of(oapi::type<…>)]] or [[api::schema_json("…")]] here, or for all of the type under 'types:' in oapi-gen.yaml
[[api::get("/f")]] Holder f();
[[api::get("/g")]] Special<char> g();
//                               ^ error[type-unknown]: no schema is known for 'Special<char>': a coroutine's type counts only as a result, as what its promise's 'return_value' or 'yield_value' takes, if that is one type
//                                 hint[type-unknown]: leave it out with [[api::ignore]], or say what is on the wire: with [[api::one_of(oapi::type<…>)]] or [[api::schema_json("…")]] here, or for all of the type under 'types:' in oapi-gen.yaml
[[api::get("/h")]] Empty<char> h();
//                             ^ error[type-unknown]: no schema is known for 'Empty<char>': a coroutine's type counts only as a result, as what its promise's 'return_value' or 'yield_value' takes, if that is one type
//                               hint[type-unknown]: leave it out with [[api::ignore]], or say what is on the wire: with [[api::one_of(oapi::type<…>)]] or [[api::schema_json("…")]] here, or for all of the type under 'types:' in oapi-gen.yaml
