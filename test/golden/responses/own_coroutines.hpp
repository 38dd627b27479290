// What `promise_type` takes says what a coroutine's type stands for.
#include <oapi/api.hpp>

#include <memory>

template <class T> struct Task {
  struct promise_type {
    void return_value(T value);
  };
};
template <class T> struct PromiseBase {
  void return_value(const T &value);
  void return_value(T &&value);
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
template <class Executor, int N, class T> class Job3 {
public:
  struct promise_type {
    void return_value(T value);
  };

private:
  T last_;
};
struct LampJob {
  struct promise_type {
    void return_value(Lamp value);
  };
};
class LampStream {
public:
  struct promise_type {
    void yield_value(const Lamp &value);
    void return_void();
  };
};

// What it shows is what it stands for; a handle is nothing to show.
struct Document {
  struct promise_type {
    void return_value(int value);
  };
  int pages;
};
template <class T> struct Shared {
  struct promise_type {
    void return_value(T value);
  };
  std::shared_ptr<promise_type> state;
};

[[api::get("/f")]] Job3<Lamp, 3, int> f();
[[api::get("/g")]] LampJob g();
[[api::get("/h"), api::produces("application/jsonl")]] LampStream h();
[[api::get("/i")]] LampStream i();
[[api::get("/k")]] Document k();
[[api::get("/l")]] Shared<Lamp> l();
[[api::get("/a")]] Task<Lamp> a();
[[api::get("/b")]] Lazy<Task<Lamp>> b();
[[api::get("/c")]] Lazy<> c();
[[api::get("/d")]] Job d();
[[api::get("/e"), api::produces("application/jsonl")]] Stream<Lamp> e();
