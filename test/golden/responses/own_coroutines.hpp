// What `promise_type` has says what a coroutine's type stands for.
#include <oapi/api.hpp>

template <class T> struct Task {
  struct promise_type {
    void return_value(T value);
  };
};
template <class T> struct PromiseBase {
  template <class U> void return_value(U &&value);
};
template <class T> struct Promise : PromiseBase<T> {};
template <class T = void> struct Lazy {
  using promise_type = Promise<T>;
};
template <> struct Lazy<void> {
  struct promise_type {
    void return_void();
  };
};
struct Job {
  struct promise_type {
    void return_void();
  };
};
template <class T> struct Stream {
  struct promise_type {
    void yield_value(T value);
    void return_void();
  };
};

struct Lamp {
  int watts;
};
[[api::get("/a")]] Task<Lamp> a();
[[api::get("/b")]] Lazy<Task<Lamp>> b();
[[api::get("/c")]] Lazy<> c();
[[api::get("/d")]] Job d();
[[api::get("/e"), api::produces("application/jsonl")]] Stream<Lamp> e();
